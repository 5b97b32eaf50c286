import type { Content } from './collections.ts';
import type { Problem } from './problem.ts';

/** Tariffs with an older and a newer figure that no change note names: the public would see a change without its ground. */
export const checkChanges = ({ changes, tariffs }: Content): Problem[] => {
  const noted = new Set([...changes.values()].flatMap(({ data }) => data.tariffs));
  return [...tariffs.values()].flatMap(({ id, file, data: { values } }) => {
    const series = values.map(({ traffic, goods }) => `${traffic} ${goods ?? ''}`);
    const changed = new Set(series).size < series.length;
    return changed && !noted.has(id)
      ? [{ file, key: 'values', expected: `catatan di content/changes/ dengan tariffs: [${id}]`, found: 'tidak ada' }]
      : [];
  });
};
