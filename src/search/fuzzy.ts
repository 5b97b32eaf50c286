import Fuse from 'fuse.js/min-basic';
import { slipsBetween } from './slips.ts';

/** A word that was perhaps meant, and how many slips away it is. */
export type Guess = { word: string; slips: number };

const SHORTEST = 3;
const TWO_SLIPS_FROM = 8;
/** Of Fuse's score; two neighbours swapped in a word of three letters are two of three wrong to it. */
const OPTIONS = { threshold: 0.7, ignoreLocation: true, shouldSort: false } as const;

/** Another digit is another code, not a slip; two swapped ones are. */
const digitsOf = (word: string) => [...word.replace(/\D/g, '')].sort().join('');

/**
 * Looks up misspelt words among known ones. Fuse proposes; how many slips lie between decides, because Fuse counts
 * swapped letters twice. Words of other lengths are not looked at, which makes it quick enough for every key.
 */
export const fuzzyLookup = (known: Iterable<string>): ((word: string) => readonly Guess[]) => {
  const byLength = new Map<number, string[]>();
  for (const word of known)
    if (word.length >= SHORTEST && /[a-z]/.test(word))
      byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const engines = new Map<number, Fuse<string>>();
  const engineFor = (length: number): Fuse<string> => {
    const engine = engines.get(length) ?? new Fuse(byLength.get(length) ?? [], OPTIONS);
    engines.set(length, engine);
    return engine;
  };
  const asked = new Map<string, readonly Guess[]>();
  const look = (word: string): readonly Guess[] => {
    if (!/[a-z]/.test(word) || (word.length < SHORTEST && !/\d/.test(word))) return [];
    const most = word.length >= TWO_SLIPS_FROM ? 2 : 1;
    return Array.from({ length: 2 * most + 1 }, (_, index) => word.length - most + index)
      .flatMap((length) => engineFor(length).search(word))
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
