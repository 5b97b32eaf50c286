import type { TariffGroup, TariffLineEntry } from '../schemas/tariff.ts';
import type { Content, Entry } from './collections.ts';

/** A line of the lists with the group in which the annex prints it. */
export type ListedLine = {
  line: TariffLineEntry;
  group: Entry<'tariffs'>;
  /** Heading inside the group; left out where the lines stand directly under it. */
  title: string | undefined;
};

const ofGroup = (group: Entry<'tariffs'>): ListedLine[] =>
  group.data.groups.flatMap(({ title, lines }) => lines.map((line) => ({ line, group, title })));

const inOrder = (a: { data: TariffGroup }, b: { data: TariffGroup }) => a.data.order - b.data.order;

/** Every line of the lists in the order of the annex; one whose id is used twice appears twice. */
export const listedLines = ({ tariffs }: Content): ListedLine[] =>
  [...tariffs.values()].sort(inOrder).flatMap(ofGroup);

const known = new WeakMap<Content['tariffs'], Map<string, ListedLine>>();

/** The lines of the lists by their id. */
export const tariffLines = (content: Content): Map<string, ListedLine> => {
  const lines =
    known.get(content.tariffs) ?? new Map(listedLines(content).map((listed) => [listed.line.id, listed]));
  known.set(content.tariffs, lines);
  return lines;
};

/** The id under which a line is known to the outside: in the open data, and as an anchor on `/perubahan/`. */
export const publishedId = ({ id, publishedAs }: TariffLineEntry): string => publishedAs ?? id;
