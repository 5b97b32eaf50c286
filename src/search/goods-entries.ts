import { GOODS_FIELDS, goodsAnswerPath, goodsFeePath, type GoodsField } from '../domain/goods.ts';
import type { GoodsAnswer } from './hit.ts';
import { wordsOf } from './normalise.ts';
import { NONE, severalFrom, UNTRIED, type IndexedPage, type SearchIndex } from './search-index.ts';

/** A name as an id of goods is mostly made of it, e.g. `sarang-burung-walet`. */
export const slugOf = (name: string): string => wordsOf(name).join('-');

/** Goods beside a page of the index, so that both are ranked alike. */
export type GoodsPage = IndexedPage & { answer: GoodsAnswer; servedBy: readonly string[] };

/** As much as the parts of a service page, some of which are called like goods. */
const WEIGHT = 1.2;

type Lineless = { field: GoodsField; line: GoodsAnswer['line'] };
const LINELESS = new Map(
  GOODS_FIELDS.flatMap((field): [number, Lineless][] => [
    [NONE[field], { field, line: 'tidak-ada' }],
    [UNTRIED[field], { field, line: 'belum' }],
  ]),
);

/** How far the list settles the line, and where the fee is. */
const feeAnswer = (place: number, lines: readonly string[]): Pick<GoodsAnswer, 'line' | 'fee'> => {
  const { line, field } = LINELESS.get(place) ?? { line: place >= 0 ? 'pasti' : 'beberapa', field: 'hewan' };
  const [settled, first] = [lines[place], lines[severalFrom(place)]];
  return {
    line,
    fee: goodsFeePath({ field, ...(settled && { line: settled }), ...(first && { candidates: [first] }) }),
  };
};

/** The goods of the index, unfolded. */
export const goodsPages = ({ goods: { items, lines, services } }: SearchIndex): GoodsPage[] =>
  items.map(([id, called, place, servedBy = []]) => {
    const [title = '', ...names] = called.split(';');
    return {
      path: goodsAnswerPath(id === '' ? slugOf(title) : id),
      title,
      kind: 'barang',
      weight: WEIGHT,
      names,
      servedBy: servedBy.flatMap((at) => services[at] ?? []),
      answer: { ...feeAnswer(place, lines), covered: servedBy.length > 0 },
    };
  });
