import type { Guess } from './fuzzy.ts';
import { SURE, type Understood } from './query.ts';
import type { Records } from './records.ts';

/** For a name that is the query as a whole, for a code within it, and for what starts or was misspelt so. */
export const WHOLE = { exact: 40, start: 14, oneSlip: 26, twoSlips: 13 };
const CODE = { exact: 60, start: 20, oneSlip: 40 };
const LONGEST_CODE = 5;

/** A misspelt code has no other word to be told by. */
const slipScore = (name: string, slips: number): number => {
  if (/\d/.test(name)) return slips === 1 ? CODE.oneSlip : WHOLE.twoSlips;
  return slips === 1 ? WHOLE.oneSlip : WHOLE.twoSlips;
};

/** How well a name or code as a whole is hit by the query as a whole. */
export const byNames = (
  { typed, units }: Understood,
  { names, properNames }: Records,
  namesFrom: (start: string) => readonly string[],
  guess: (word: string) => readonly Guess[],
): { scores: Map<number, number>; nearest: string | undefined } => {
  const scores = new Map<number, number>();
  const raise = (indices: Iterable<number>, score: number) => {
    for (const index of indices) if ((scores.get(index) ?? 0) < score) scores.set(index, score);
  };
  const whole = typed.join('');
  raise(names.get(whole) ?? [], WHOLE.exact);
  // `jamu` is a word of its own: nobody who typed it is on the way to `jamur`.
  const finished = units.every(({ readings }) => readings.some(({ sureness }) => sureness >= SURE));
  for (const name of whole.length > 2 ? namesFrom(whole) : [])
    if (name.length > whole.length && !(finished && properNames.has(name)))
      raise(names.get(name) ?? [], WHOLE.start * Math.sqrt(whole.length / name.length));
  const known = units.every(({ readings }) => readings.some(({ sureness }) => sureness === 1));
  const guesses = known ? [] : guess(whole);
  for (const { word, slips } of guesses) raise(names.get(word) ?? [], slipScore(word, slips));

  const telling = units.flatMap((unit) => unit.typed);
  for (let from = 0; from < telling.length; from += 1)
    for (let to = from + 1; to <= Math.min(telling.length, from + LONGEST_CODE); to += 1) {
      const code = telling.slice(from, to).join('');
      if (!/\d/.test(code) || code.length < 2) continue;
      const share = (to - from) / telling.length;
      raise(names.get(code) ?? [], CODE.exact * share);
      for (const name of namesFrom(code))
        if (name !== code)
          raise(names.get(name) ?? [], CODE.start * share * Math.sqrt(code.length / name.length));
    }
  return { scores, nearest: guesses[0]?.word };
};
