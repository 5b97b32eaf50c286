import type { Content } from './collections.ts';

/** Something that will be missing soon: the content is right as it stands, and the site can be built. */
export type Warning = {
  /** Path from the root of the repository; the file may not be there yet. */
  readonly file: string;
  /** What to do, as a sentence for an editor. */
  readonly todo: string;
};

/** One line for an editor's terminal. */
export const formatWarning = ({ file, todo }: Warning): string => `peringatan: ${file}: ${todo}`;

/** The decree on the next year's holidays is out by then: those of 2026 and 2027 came in September. */
const OCTOBER = '10-01';

/**
 * What an editor should see to soon: the holidays of this year, and from October on those of the next.
 * @param today ISO date
 */
export const warningsOf = ({ holidays }: Content, today: string): Warning[] => {
  const year = Number(today.slice(0, 4));
  const wanted = today.slice(5) < OCTOBER ? [year] : [year, year + 1];
  return wanted
    .filter((one) => !holidays.has(String(one)))
    .map((one) => ({
      file: `content/holidays/${one}.yaml`,
      todo: `belum ada; tambahkan daftar libur nasional dan cuti bersama ${one} dari keputusan bersama tiga menteri`,
    }));
};
