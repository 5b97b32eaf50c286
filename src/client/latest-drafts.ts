import { link } from '../lib/links.ts';
import { QUIETLY, record, text } from '../lib/reading/readers.ts';
import { readStore } from './db.ts';

/** A draft as a line that leads to it. */
export type DraftLine = {
  readonly href: string;
  readonly service: string;
  /** As the visitor called it. */
  readonly name: string | undefined;
  /** The day, in words. */
  readonly changedOn: string;
};

/** Most lines shown; the rest stand at `/berkas/`. */
const MOST = 3;

// By the browser: the site's own months would have to be fetched for this line alone.
const sayDay = (day: Date): string =>
  Number.isNaN(day.getTime()) ? '' : day.toLocaleDateString('id-ID', { dateStyle: 'long' });

/** As much of a draft as a line shows; the form itself reads all of it again. */
const read = record(
  { id: text(100), serviceId: text(100), updatedAt: text(40) },
  { title: text(200), sentAt: text(40) },
);

/** The drafts changed last that were not handed in yet, the newest first. */
export const latestDrafts = async (): Promise<DraftLine[]> => {
  const stored = await readStore((db): Promise<unknown[]> => db.getAllFromIndex('drafts', 'updatedAt'));
  if (!stored.ok) return [];
  return stored.value
    .flatMap((one) => read(one, QUIETLY) ?? [])
    .filter(({ sentAt }) => sentAt === undefined)
    .reverse()
    .slice(0, MOST)
    .map(({ id, serviceId, updatedAt, title }) => ({
      href: `${link('/paket/')}?layanan=${encodeURIComponent(serviceId)}#berkas=${encodeURIComponent(id)}`,
      service: serviceId,
      name: title,
      changedOn: sayDay(new Date(updatedAt)),
    }));
};
