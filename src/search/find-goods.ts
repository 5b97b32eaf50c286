import type { Goods } from '../domain/goods.ts';
import { fuzzyLookup } from './fuzzy.ts';
import { squeeze, wordsOf } from './normalise.ts';

/** Looks goods up by what was typed, best first. */
export type GoodsFinder = (typed: string) => readonly Goods[];

type Name = { words: string[]; whole: string; worth: number };

const MOST = 8;
/** A word of up to four letters is one letter away from too many others: `teh` is not `tes`. */
const SHORTEST_GUESSED = 5;
/** Of the name itself and of an everyday name. */
const WORTH = { name: 1, also: 0.95 };
const WHOLE = { same: 100, start: 40, slip: 60 };
const WORD = { same: 10, start: 6, slip: 4 };

/**
 * Makes the look-up over goods: the whole name first, then names that start so, then those that hold every typed
 * word, each of which may be cut short or, from five letters on, misspelt.
 */
export const makeGoodsFinder = (goods: readonly Goods[]): GoodsFinder => {
  const entries = goods.map((item) => ({
    item,
    names: [item.name, ...item.also].map((name, index): Name => {
      const words = wordsOf(name);
      return { words, whole: words.join(''), worth: index === 0 ? WORTH.name : WORTH.also };
    }),
  }));
  const names = entries.flatMap((entry) => entry.names);
  const guessWord = fuzzyLookup(new Set(names.flatMap(({ words }) => words)));
  const guessWhole = fuzzyLookup(new Set(names.map(({ whole }) => whole)));
  const known = new Set(names.flatMap(({ words, whole }) => [...words, whole]));
  const slipsOf = (word: string, guess: typeof guessWord): ReadonlySet<string> =>
    new Set(
      known.has(word) || word.length < SHORTEST_GUESSED ? [] : guess(word).map(({ word: meant }) => meant),
    );

  const hit = (word: string, slips: ReadonlySet<string>, of: string): number => {
    if (of === word) return WORD.same;
    if (word.length > 1 && of.startsWith(word)) return WORD.start * Math.sqrt(word.length / of.length);
    return slips.has(of) ? WORD.slip : 0;
  };

  return (typed) => {
    const whole = squeeze(typed);
    const asked = wordsOf(typed).map((word) => ({ word, slips: slipsOf(word, guessWord) }));
    if (asked.length === 0) return [];
    const wholeSlips = slipsOf(whole, guessWhole);
    const scoreOf = ({ words, whole: name, worth }: Name): number => {
      if (name === whole) return WHOLE.same * worth;
      const start =
        whole.length > 1 && name.startsWith(whole) ? WHOLE.start * (whole.length / name.length) : 0;
      const slip = wholeSlips.has(name) ? WHOLE.slip : 0;
      const hits = asked.map(({ word, slips }) => Math.max(...words.map((of) => hit(word, slips, of))));
      const all = hits.every((value) => value > 0);
      const held = all
        ? hits.reduce((sum, value) => sum + value, 0) / Math.max(asked.length, words.length)
        : 0;
      return Math.max(start, slip, held) * worth;
    };
    return entries
      .map(({ item, names: called }, at) => ({ item, at, score: Math.max(...called.map(scoreOf)) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, MOST)
      .map(({ item }) => item);
  };
};
