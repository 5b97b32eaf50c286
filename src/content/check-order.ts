import type { Content } from './collections.ts';
import { showValue, type Problem } from './problem.ts';

/** Two entries of one place in a list: which comes first would change from build to build. */
export const checkOrder = (content: Content): Problem[] =>
  (['services', 'guides', 'tariffs', 'commodities'] as const).flatMap((name) => {
    const taken = new Map<number, string>();
    return [...content[name].values()].flatMap(({ file, data: { order } }): Problem[] => {
      const first = taken.get(order);
      if (first !== undefined)
        return [
          { file, key: 'order', expected: `urutan yang belum dipakai ${first}`, found: showValue(order) },
        ];
      taken.set(order, file);
      return [];
    });
  });
