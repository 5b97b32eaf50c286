import Fuse from 'fuse.js/min-basic';
import { slipsBetween } from './slips.ts';

/** A word that was perhaps meant, and how many slips away it is. */
export type Guess = { word: string; slips: number };

const SHORTEST = 3;
const TWO_SLIPS_FROM = 8;
/** Of Fuse's score; two neighbours swapped in a word of three letters are two of three wrong to it. */
const OPTIONS = { threshold: 0.7, ignoreLocation: true, shouldSort: false } as const;

/** Of a word up to four letters too many others are one letter away: `tes` is not `teh`. */
const SHORTEST_FOR_GOODS = 5;

/** Another digit is another code, not a slip; two swapped ones are. */
const digitsOf = (word: string) => [...word.replace(/\D/g, '')].sort().join('');

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
 * Looks up misspelt words among known ones. Fuse proposes; how many slips lie between decides, because Fuse counts
 * swapped letters twice. Words of other lengths, and of quite other letters, are not looked at, which makes it quick
 * enough for every key.
 */
export const fuzzyLookup = (known: Iterable<string>): ((word: string) => readonly Guess[]) => {
  const byLength = new Map<number, { word: string; letters: number }[]>();
  for (const word of new Set(known))
    if (word.length >= SHORTEST && /[a-z]/.test(word)) {
      const ofLength = byLength.get(word.length) ?? [];
      ofLength.push({ word, letters: lettersOf(word) });
      byLength.set(word.length, ofLength);
    }
  const asked = new Map<string, readonly Guess[]>();
  const look = (word: string): readonly Guess[] => {
    if (!/[a-z]/.test(word) || (word.length < SHORTEST && !/\d/.test(word))) return [];
    const most = word.length >= TWO_SLIPS_FROM ? 2 : 1;
    const letters = lettersOf(word);
    const near = Array.from({ length: 2 * most + 1 }, (_, index) => word.length - most + index).flatMap(
      (length) =>
        (byLength.get(length) ?? [])
          .filter((other) => mayBeNear(letters, other.letters, most))
          .map((other) => other.word),
    );
    return new Fuse(near, OPTIONS)
      .search(word)
      .map(({ item }) => ({ word: item, slips: slipsBetween(word, item, most) }))
      .filter(({ slips, word: found }) => slips > 0 && slips <= most && digitsOf(found) === digitsOf(word))
      .sort((a, b) => a.slips - b.slips);
  };
  return (word) => {
    const guesses = asked.get(word) ?? look(word);
    asked.set(word, guesses);
    return guesses;
  };
};

/**
 * Guesses that leave goods alone: a word or name of goods is known, and needs no other; a short one is never taken for
 * goods.
 */
export const sparingGoods =
  (
    guess: (word: string) => readonly Guess[],
    { ofGoods, onlyOfGoods }: { ofGoods: ReadonlySet<string>; onlyOfGoods: ReadonlySet<string> },
  ): ((word: string) => readonly Guess[]) =>
  (word) => {
    if (onlyOfGoods.has(word)) return [];
    const guesses = guess(word);
    return word.length < SHORTEST_FOR_GOODS || ofGoods.has(word)
      ? guesses.filter((found) => !onlyOfGoods.has(found.word))
      : guesses;
  };
