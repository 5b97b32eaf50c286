import { slipsBetween } from './slips.ts';

/** A word that was perhaps meant, and how many slips away it is. */
export type Guess = { word: string; slips: number };

/** A shorter word is one letter away from too many others: `teh` is not `tes`. */
const SHORTEST = 5;
const SHORTEST_OF_CODE = 3;
/** From here on a shorter word is taken for one of the same letters, two neighbours of which are swapped. */
const SHORTEST_SWAPPED = 4;
const TWO_SLIPS_FROM = 8;

const sorted = (word: string) => [...word].sort().join('');

/** Another digit is another code, not a slip; two swapped ones are. */
const digitsOf = (word: string) => sorted(word.replace(/\D/g, ''));

/** A bit for each letter and each digit that a word holds. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    letters |= 1 << (code >= 97 ? code - 97 : 26 + (code % 6));
  }
  return letters;
};

/** Whether two words may be that few slips apart: each changes at most two letters, one lost and one won. */
const mayBeNear = (a: number, b: number, most: number): boolean => {
  let apart = a ^ b;
  let bits = 0;
  for (; apart !== 0 && bits <= 2 * most; bits += 1) apart &= apart - 1;
  return bits <= 2 * most;
};

/**
 * Looks up misspelt words among known ones. What is known itself is no slip of another, be it a place, goods or a
 * code. Words of other lengths, and of quite other letters, are not looked at, which makes it quick enough for every
 * key.
 * @param alsoKnown words that are no slips either, and never guessed
 */
export const fuzzyLookup = (
  known: Iterable<string>,
  alsoKnown: Iterable<string> = [],
): ((word: string) => readonly Guess[]) => {
  const words = new Set(known);
  const noSlips = new Set([...words, ...alsoKnown]);
  const byLength = new Map<number, { word: string; letters: number }[]>();
  for (const word of words)
    if (word.length >= SHORTEST_OF_CODE && /[a-z]/.test(word)) {
      const ofLength = byLength.get(word.length) ?? [];
      ofLength.push({ word, letters: lettersOf(word) });
      byLength.set(word.length, ofLength);
    }
  const asked = new Map<string, readonly Guess[]>();
  const look = (word: string): readonly Guess[] => {
    const isCode = /\d/.test(word);
    if (noSlips.has(word) || !/[a-z]/.test(word) || (word.length < SHORTEST_SWAPPED && !isCode)) return [];
    const swappedOnly = word.length < SHORTEST && !isCode;
    const most = word.length >= TWO_SLIPS_FROM ? 2 : 1;
    const letters = lettersOf(word);
    const near = Array.from({ length: 2 * most + 1 }, (_, index) => word.length - most + index).flatMap(
      (length) =>
        (byLength.get(length) ?? [])
          .filter((other) => mayBeNear(letters, other.letters, most))
          .map((other) => other.word),
    );
    return near
      .map((item) => ({ word: item, slips: slipsBetween(word, item, most) }))
      .filter(({ slips, word: found }) => slips > 0 && slips <= most && digitsOf(found) === digitsOf(word))
      .filter(({ word: found }) => !swappedOnly || sorted(found) === sorted(word))
      .sort((a, b) => a.slips - b.slips);
  };
  return (word) => {
    const guesses = asked.get(word) ?? look(word);
    asked.set(word, guesses);
    return guesses;
  };
};
