import { squeeze } from '../search/normalise.ts';
import type { Content } from './collections.ts';
import { nearest } from './near.ts';
import { showValue, type Problem } from './problem.ts';
import { tariffLines } from './tariff-lines.ts';

/**
 * Ids and names belong to one of the goods only, over all files: a name that led to two would settle nothing; and the
 * lines that they name exist.
 */
export const checkGoods = (content: Content): Problem[] => {
  const lines = tariffLines(content);
  const ids = new Set<string>();
  const names = new Set<string>();
  const taken = (known: Set<string>, value: string) => known.size === known.add(value).size;
  return [...content.goods.values()].flatMap(({ file, data }) =>
    data.goods.flatMap(({ id, name, alsoCalled, line, candidates = [] }, index): Problem[] => {
      const key = `goods[${index}]`;
      return [
        ...(taken(ids, id)
          ? [{ file, key: `${key}.id`, expected: 'id yang belum dipakai', found: showValue(id) }]
          : []),
        ...[name, ...alsoCalled]
          .filter((called) => taken(names, squeeze(called)))
          .map((called) => ({
            file,
            key: `${key}.alsoCalled`,
            expected: 'nama yang belum dipakai barang lain',
            found: showValue(called),
          })),
        ...[...(line === undefined ? [] : [line]), ...candidates]
          .filter((named) => !lines.has(named))
          .map((named) => ({
            file,
            key: `${key}.${named === line ? 'line' : 'candidates'}`,
            expected: 'id baris di content/tariffs/',
            found: showValue(named),
            perhaps: nearest(named, lines.keys()),
          })),
      ];
    }),
  );
};
