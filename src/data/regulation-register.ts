import type { Content, Entry } from '../content/collections.ts';
import { list } from './get.ts';
import { regulationView } from './regulation-view.ts';

/** The ranks of instruments, the highest first, each with the kinds of instrument that belong to it. */
const RANKS = [
  ['undang-undang', /^Undang-Undang/],
  ['pemerintah', /^Peraturan Pemerintah/],
  ['presiden', /^Peraturan Presiden/],
  ['menteri', /\bMenteri\b/],
  ['badan', /./],
] as const;

type Rank = (typeof RANKS)[number][0];

/** One line of the register. */
export type RegulationRow = {
  entry: Entry<'regulations'>;
  replacedBy: readonly Entry<'regulations'>[];
  /** How many services name it. */
  services: number;
};

/** The rank of an instrument by its kind, e.g. `Peraturan Menteri Kesehatan` → `menteri`. */
export const rankOf = (instrument: string): Rank =>
  RANKS.find(([, kind]) => kind.test(instrument))?.[0] ?? 'badan';

/** All instruments by rank, the highest rank and within it the newest instrument first. */
export const regulationRegister = (content: Content): { rank: Rank; rows: RegulationRow[] }[] => {
  const rows = list(content, 'regulations')
    .toSorted((a, b) => b.data.year - a.data.year)
    .map(({ id }) => regulationView(content, id))
    .map(({ entry, replacedBy, services }) => ({ entry, replacedBy, services: services.length }));
  return RANKS.map(([rank]) => ({
    rank,
    rows: rows.filter(({ entry }) => rankOf(entry.data.instrument) === rank),
  })).filter(({ rows: own }) => own.length > 0);
};
