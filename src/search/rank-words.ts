import type { Understood } from './query.ts';
import { isOwn, type Records } from './records.ts';

/** How well each entry is hit by the words of the query, one by one. */
export const byWords = ({ units }: Understood, { entries, words }: Records): Map<number, number> => {
  const sums = new Map<number, { sum: number; hit: number; own: boolean; inTitle: number }>();
  for (const { readings } of units) {
    const best = new Map<number, { value: number; own: boolean }>();
    for (const { words: read, sureness } of readings) {
      const found = new Map<number, { value: number; own: boolean }>();
      for (const word of read)
        for (const [index, weight] of words.get(word) ?? []) {
          const before = found.get(index);
          const value = (before?.value ?? 0) + (weight * sureness) / read.length;
          found.set(index, { value, own: before?.own === true || isOwn(weight) });
        }
      for (const [index, { value, own }] of found) {
        const before = best.get(index);
        best.set(index, { value: Math.max(value, before?.value ?? 0), own: own || before?.own === true });
      }
    }
    for (const [index, { value, own }] of best) {
      const sum = sums.get(index) ?? { sum: 0, hit: 0, own: false, inTitle: 0 };
      sums.set(index, {
        sum: sum.sum + value,
        hit: sum.hit + 1,
        own: sum.own || own,
        inTitle: sum.inTitle + (value >= 5.9 ? 1 : 0),
      });
    }
  }
  return new Map(
    [...sums]
      .filter(([, { own }]) => own)
      .map(([index, { sum, hit, inTitle }]) => {
        const coverage = hit / units.length;
        const ofTitle = Math.min(1, inTitle / (entries[index]?.titleWords ?? 1));
        return [index, (sum / units.length) * coverage ** 1.5 * (0.7 + 0.3 * ofTitle)];
      }),
  );
};
