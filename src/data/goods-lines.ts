import type { Content } from '../content/collections.ts';
import type { Sureness } from '../domain/tariff/sureness.ts';
import type { UnitName } from '../schemas/vocabulary.ts';
import type { Traffic } from '../schemas/tariff.ts';
import { goodsOf } from './goods.ts';
import { amountsToday, tariffLine } from './tariff-line.ts';
import { lawNames, lineSureness } from './tariff-lists.ts';

/** A tariff line as the answer for goods shows it; amounts are whole rupiah per unit, a direction without one is left out. */
export type GoodsLine = {
  readonly item: string;
  /** Headings of the list above it, the nearest last. */
  readonly path: readonly string[];
  readonly unit?: UnitName;
  readonly amounts: Partial<Record<Traffic, number>>;
  readonly sureness: Sureness;
  /** Short titles of the laws whose copies show these figures. */
  readonly instruments: readonly string[];
};

const lineView = (content: Content, id: string): GoodsLine => {
  const line = tariffLine(content, id);
  const { item, path, unit } = line;
  return {
    item,
    path,
    ...(unit === undefined ? {} : { unit }),
    amounts: amountsToday(line),
    sureness: lineSureness(line),
    instruments: lawNames(content, line.instruments),
  };
};

/** Every tariff line that goods name, by its id: what `/periksa/baris.json` holds. */
export const goodsLines = (content: Content): Readonly<Record<string, GoodsLine>> => {
  const named = goodsOf(content).flatMap(({ line, candidates = [] }) => [
    ...(line === undefined ? [] : [line]),
    ...candidates,
  ]);
  return Object.fromEntries([...new Set(named)].map((id) => [id, lineView(content, id)]));
};
