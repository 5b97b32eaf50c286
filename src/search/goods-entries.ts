import { goodsAnswerPath, goodsFeePath } from '../domain/goods.ts';
import type { GoodsAnswer } from './hit.ts';
import { wordsOf } from './normalise.ts';
import { NONE, severalFrom, type IndexedPage, type SearchIndex } from './search-index.ts';

/** A name as an id of goods is mostly made of it, e.g. `sarang-burung-walet`. */
export const slugOf = (name: string): string => wordsOf(name).join('-');

/** Goods beside a page of the index, so that both are ranked alike. */
export type GoodsPage = IndexedPage & { answer: GoodsAnswer; servedBy: readonly string[] };

/** As much as the parts of a service page, some of which are called like goods. */
const WEIGHT = 1.2;

const settledAs = (line: number): GoodsAnswer['line'] => {
  if (line >= 0) return 'pasti';
  return line === NONE ? 'tidak-ada' : 'beberapa';
};

/** The goods of the index, unfolded. */
export const goodsPages = ({ goods: { items, lines, services } }: SearchIndex): GoodsPage[] =>
  items.map(([id, called, place, servedBy = []]) => {
    const [title = '', ...names] = called.split(';');
    const line = lines[place];
    const first = lines[severalFrom(place)];
    return {
      path: goodsAnswerPath(id === '' ? slugOf(title) : id),
      title,
      kind: 'barang',
      weight: WEIGHT,
      names,
      servedBy: servedBy.flatMap((at) => services[at] ?? []),
      answer: {
        line: settledAs(place),
        covered: servedBy.length > 0,
        fee: goodsFeePath({ ...(line && { line }), ...(first && { candidates: [first] }) }),
      },
    };
  });
