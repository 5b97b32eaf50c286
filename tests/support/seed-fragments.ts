import { normalise } from './normalise.ts';

/** A line, table cell or form label of a seed: as printed, and reduced to its words. */
export type Fragment = { printed: string; words: string; isCell: boolean };

/** A star after a form label, or a value of a person or company that was taken out. */
const BETWEEN_CELLS = /\t|\s\*(?=\s|$)|\[contoh\]/;

/** Numbers of rows, of list items and of markers in a picture. */
const COUNTERS = /^\d{1,2}( \d{1,2})*$/;

/** What of a seed must be found on the site. */
export const fragmentsOf = (seed: string): Fragment[] =>
  seed
    .replace(/\*\*[^*]+\*\*/g, (bold) => bold.replaceAll('\n', ' '))
    .split('\n')
    .flatMap((line) => line.split(BETWEEN_CELLS).map((printed) => ({ printed, isCell: line.includes('\t') })))
    .map(({ printed, isCell }) => ({ printed: printed.trim(), words: normalise(printed), isCell }))
    .filter(({ words }) => words !== '' && !COUNTERS.test(words));

/** The sentences of a fragment, for a site that shows them one by one; none where one would be a single word. */
export const sentencesOf = ({ printed }: Fragment): string[] => {
  const sentences = printed.split(/(?<=[.;:!?])\s+(?=[(\p{Lu}])/u).map(normalise);
  return sentences.every((sentence) => sentence.includes(' ')) ? sentences : [];
};
