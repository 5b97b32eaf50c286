import { containsPhrase, isMadeOf, normalise } from './normalise.ts';
import { fragmentsOf, sentencesOf, type Fragment } from './seed-fragments.ts';
import type { SeedPart } from './seed-parts.ts';

/**
 * The lines of a seed that are neither shown nor listed as omitted.
 * A line counts as shown if it stands whole inside one text of its pages, is one of their texts or a heading, is a
 * row of their whole texts and listed omissions, or falls into sentences each of which counts. A single word or a
 * table cell must be a whole text: inside a sentence it proves nothing.
 * @param omitted normalised lines of the source that are listed as left out
 * @param headings strings of the interface, which stand on the pages beside the content
 */
export const missingLines = (
  { seed, text, labels }: SeedPart,
  omitted: readonly string[],
  headings: readonly string[],
): string[] => {
  const shown = [...text, ...labels].map(normalise);
  const rows = new Set([...shown, ...omitted]);
  const wholes = new Set([...rows, ...headings.map(normalise)]);
  const isWhole = (words: string) => wholes.has(words) || isMadeOf(words, rows);
  const isInside = (words: string) =>
    words.includes(' ') && shown.some((line) => containsPhrase(line, words));
  const isShown = (words: string) => isWhole(words) || isInside(words);
  const isCovered = (fragment: Fragment) => {
    if (fragment.isCell) return isWhole(fragment.words);
    const sentences = sentencesOf(fragment);
    return isShown(fragment.words) || (sentences.length > 1 && sentences.every(isShown));
  };
  return fragmentsOf(seed)
    .filter((fragment) => !isCovered(fragment))
    .map(({ printed }) => printed);
};
