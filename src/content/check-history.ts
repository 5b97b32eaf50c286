import { SCHEMAS, type Content } from './collections.ts';
import type { Problem } from './problem.ts';

/** What was published: the entries that are no longer what they were, and the notes that there were. */
export type Published = {
  /** YAML values as they were read, by collection and id. */
  readonly entries: readonly { collection: keyof typeof WATCHED; id: string; value: unknown }[];
  /** Ids of the notes in `content/changes/`. */
  readonly notes: ReadonlySet<string>;
};

type Data<C extends keyof Content> = Content[C] extends Map<string, { data: infer D }> ? D : never;
type Note = Data<'changes'>;

/** Figures by the key under which an editor finds them. */
type Figures = Map<string, string>;

type Watched<C extends keyof Content> = {
  figures: (data: Data<C>) => Figures;
  /** Whether a note tells of the figure. */
  told: (note: Note, id: string, key: string) => boolean;
};

const show = (value: unknown) => JSON.stringify(value);
const lineOf = (key: string) => key.split(' ')[0] ?? '';

const tariffFigures = ({ groups }: Data<'tariffs'>): Figures =>
  new Map(
    groups.flatMap(({ lines }) =>
      lines.flatMap(({ id, unit, values }) =>
        values.map(({ goods, from, amounts, brackets }) => [
          [id, goods, from].filter((part) => part !== undefined).join(' '),
          show({ unit, ...amounts, ...(brackets && { brackets }) }),
        ]),
      ),
    ),
  );

const tariffs: Watched<'tariffs'> = {
  figures: tariffFigures,
  told: (note, _, key) => note.tariffs.includes(lineOf(key)),
};
const procedures: Watched<'procedures'> = {
  figures: ({ lists }) =>
    new Map(
      lists
        .flatMap(({ steps }) => steps)
        .flatMap(({ slug, duration, items }) => [
          ...(duration ? [[slug, show(duration)] as const] : []),
          ...items.flatMap(({ mark, duration: part }) =>
            part ? [[`${slug} ${mark}`, show(part)] as const] : [],
          ),
        ]),
    ),
  told: (note, id) => note.services.includes(id),
};
const plans: Watched<'plans'> = {
  figures: ({ entries }) =>
    new Map(entries.flatMap((entry) => ('when' in entry ? [[entry.slug, show(entry.when)]] : []))),
  told: (note, id) => note.services.includes(id),
};
const regulations: Watched<'regulations'> = {
  figures: ({ articles }) =>
    new Map(articles.flatMap(({ slug, deadline }) => (deadline ? [[slug, show(deadline)]] : []))),
  told: (note, id) => note.basis?.regulation === id,
};

/** The collections whose figures are watched. */
export const WATCHED = { tariffs, procedures, plans, regulations };

const remedy = (collection: keyof typeof WATCHED, id: string, key: string, old: string): string =>
  ({
    tariffs: `angka yang sudah terbit, ${old}, yang ditutup dengan to dan diikuti nilai baru dengan from; bila angka itu salah salin, catatan baru di content/changes/ dengan tariffs: [${lineOf(key)}]`,
    procedures: `waktu yang sudah terbit, ${old}, atau catatan baru di content/changes/ dengan services: [${id}]`,
    plans: `waktu yang sudah terbit, ${old}, atau catatan baru di content/changes/ dengan services: [${id}]`,
    regulations: `waktu yang sudah terbit, ${old}, atau catatan baru di content/changes/ yang basis-nya regulation: ${id}`,
  })[collection];

const compare = <C extends keyof typeof WATCHED>(
  collection: C,
  id: string,
  value: unknown,
  content: Content,
  notes: readonly Note[],
): Problem[] => {
  const { figures, told } = WATCHED[collection] as unknown as Watched<C>;
  const before = SCHEMAS[collection].safeParse(value);
  const now = content[collection].get(id);
  // An older form of the schema is not compared, and that a whole entry is gone is said by what names it.
  if (!before.success || !now) return [];
  const present = figures(now.data as Data<C>);
  return [...figures(before.data as Data<C>)].flatMap(([key, old]) => {
    const found = present.get(key);
    return found === old || notes.some((note) => told(note, id, key))
      ? []
      : [
          {
            file: now.file,
            key: lineOf(key),
            expected: remedy(collection, id, key, old),
            found: found ?? 'tidak ada',
          },
        ];
  });
};

/**
 * Figures that were published and are now others, or gone, though no new note tells of it: what the public could read
 * yesterday would never have stood there.
 * @param found what is wrong with the same figures already, e.g. that their copies show another: it is not said twice
 */
export const checkHistory = (
  content: Content,
  { entries, notes }: Published,
  found: readonly Problem[] = [],
): Problem[] => {
  const fresh = [...content.changes.values()].filter(({ id }) => !notes.has(id)).map(({ data }) => data);
  return entries
    .flatMap(({ collection, id, value }) => compare(collection, id, value, content, fresh))
    .filter(
      ({ file, key }) => !found.some((other) => other.file === file && other.key.startsWith(`${key}.`)),
    );
};
