import type { GoodsLine } from '../data/goods-lines.ts';
import { link } from '../lib/links.ts';
import type { TariffList } from '../domain/tariff/listed.ts';
import type { Goods } from '../domain/goods.ts';
import type { GoodsFinder } from '../search/find-goods.ts';

/** Fetches once what is wanted; after a failure a later call tries again. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | undefined;
  return () =>
    (asked ??= load().catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));
};

const fetchJson = async <T>(path: `/${string}`): Promise<T> => {
  const response = await fetch(link(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
};

/** All goods by their everyday names. @throws when they cannot be fetched */
export const loadGoods = once(() => fetchJson<readonly Goods[]>('/tarif/barang.json'));

/** The whole list of quarantine tariffs, with what it cites. @throws when it cannot be fetched */
export const loadTariffList = once(() => fetchJson<TariffList>('/tarif/daftar.json'));

/** The tariff lines that goods name, by id. @throws when they cannot be fetched */
export const loadGoodsLines = once(() =>
  fetchJson<Readonly<Record<string, GoodsLine>>>('/periksa/baris.json'),
);

/** The look-up over goods, with its code, which only those need who type. @throws when they cannot be fetched */
export const loadGoodsFinder = once(async (): Promise<GoodsFinder> => {
  const [goods, { makeGoodsFinder }] = await Promise.all([loadGoods(), import('../search/find-goods.ts')]);
  return makeGoodsFinder(goods);
});
