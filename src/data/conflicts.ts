import type { Content, Entry } from '../content/collections.ts';
import { list } from './get.ts';

type ConflictEntry = Entry<'conflicts'>;

/** Where a conflict is told in full; `/catatan-sumber/#<id>` leads there too. */
export const conflictAddress = ({ id, data }: ConflictEntry): `/${string}` =>
  data.topic === 'tarif' ? `/catatan-sumber/tarif/#${id}` : `/catatan-sumber/#${id}`;

/** The conflicts of one topic, in their order: those over figures fill a page of their own. */
export const conflictsAbout = (content: Content, topic: ConflictEntry['data']['topic']): ConflictEntry[] =>
  list(content, 'conflicts').filter(({ data }) => data.topic === topic);

/** The first and the last day on which the words of the sides were checked, as ISO dates. */
export const checkedBetween = (conflicts: readonly ConflictEntry[]): { first: string; last: string } => {
  const days = conflicts
    .flatMap(({ data }) => data.sides.map(({ provenance }) => provenance.checkedOn))
    .toSorted();
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
};
