import { EMPTY_WORDS, LIGHT_WORDS, PARTIES, PHRASES, SYNONYMS, type Party } from './synonyms.ts';

/** What a label says: its words without those that say nothing, and whom it is about. */
export type LabelWords = { readonly words: readonly string[]; readonly parties: readonly Party[] };

const MEANING = new Map(
  SYNONYMS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((one, _, [word = '']) => [one, word])),
);
/** Longer is a paragraph and no label. */
const MOST = 200;

/** A text as it is compared: lower case, without accents, signs and spaces at the ends. */
export const plain = (text: string): string =>
  text
    .slice(0, MOST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const isParty = (word: string): word is Party => PARTIES.some((party) => party === word);

/** Reads a label: stars, colons, case, spacing, “(wajib)” and numbers of rows do not matter. */
export const readLabel = (text: string): LabelWords => {
  const whole = PHRASES.reduce((read, [phrase, word]) => read.replaceAll(phrase, word), plain(text));
  const words = new Set(
    whole
      .split(' ')
      .filter((word) => word !== '' && !/^\d+$/.test(word) && !EMPTY_WORDS.has(word))
      .map((word) => MEANING.get(word) ?? word),
  );
  return { words: [...words].filter((word) => !isParty(word)), parties: [...words].filter(isParty) };
};

/** Reads the name or id of a field, whichever way its words are joined. */
export const readName = (name: string): LabelWords => readLabel(name.replace(/([a-z])([A-Z])/g, '$1 $2'));

/** How many letters in a row differ between two words. */
const difference = (one: string, other: string): number => {
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  let [front, back] = [0, 0];
  while (front < short && one[front] === other[front]) front += 1;
  while (back < short - front && one.at(-1 - back) === other.at(-1 - back)) back += 1;
  return long - front - back;
};

/** Whether two words are one, but for a slip; words of the list are never taken for one another. */
const isSame = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (MEANING.has(one) && MEANING.has(other)) return false;
  const most = [5, 9].filter((length) => Math.min(one.length, other.length) >= length).length;
  return most > 0 && difference(one, other) <= most;
};

const weight = (word: string): number => (LIGHT_WORDS.has(word) ? 0.5 : 1);
const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weight(word), 0);

/** How much of two labels' words is common, from 0 to 1 (the same words). */
export const likeness = (one: readonly string[], other: readonly string[]): number => {
  const both = sum(one) + sum(other);
  const common = one.filter((word) => other.some((its) => isSame(word, its)));
  return both === 0 ? 0 : Math.min(1, (2 * sum(common)) / both);
};
