import { daftarTarif, tarif } from 'ui:id';
import { loadGoods, loadTariffList } from '../../../client/load-goods.ts';
import { link } from '../../../lib/links.ts';
import type { Goods } from '../../../domain/goods.ts';
import { decodeGoods, encodeGoods } from '../../../domain/tariff/goods-query.ts';
import { CERTIFICATE, GOODS, UNIT_UNKNOWN } from '../../../domain/tariff/any-goods.ts';
import {
  followingLines,
  goodsService,
  type ListedTariff,
  type TariffList,
} from '../../../domain/tariff/listed.ts';
import { decodeQuery, encodeQuery } from '../../../domain/tariff/query.ts';
import type { TariffLine } from '../../../domain/tariff/types.ts';
import { writeVolume } from '../../../domain/volume.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDecimal } from '../../../i18n/format-decimal.ts';
import { makeGoodsFinder, type GoodsFinder } from '../../../search/find-goods.ts';
import { wordsOf } from '../../../search/normalise.ts';
import { loaded, type Model } from '../model.ts';
import type { Entry } from '../../../domain/tariff/read-entry.ts';
import { offersFor } from './offers.ts';
import type { GoodsKit } from './types.ts';
import { Unsettled } from './Unsettled.tsx';

const texts = {
  title: tarif.barang.judul,
  href: link('/tarif/daftar/'),
  certificate: (bidang: string) => fill(tarif.pilihBarang.sertifikat, { bidang }),
};

const MOST_LINES = 4;

/** Words that say what kind of thing is looked for, and stand in few lines themselves. */
const COMMON = new Set(['uji', 'tes', 'test', 'lab', 'laboratorium', 'pemeriksaan', 'tarif', 'biaya']);

/** Lines of the list whose own words hold every typed word: laboratory tests, treatments, stables. */
const lineFinder = ({ lines }: TariffList) => {
  const searched = lines.map((line) => ({ line, words: wordsOf(line.words) }));
  return (typed: string): ListedTariff[] => {
    const all = wordsOf(typed);
    const telling = all.filter((word) => !COMMON.has(word));
    const asked = telling.length > 0 ? telling : all;
    if (asked.join('').length < 3) return [];
    return searched
      .filter(({ words }) => asked.every((word) => words.some((of) => of.startsWith(word))))
      .slice(0, MOST_LINES)
      .map(({ line }) => line);
  };
};

/** A line of the list as it is offered: under the name of its kind. */
const asPickable = ({ id, words, kind, unit = UNIT_UNKNOWN }: ListedTariff): TariffLine => ({
  ...{ id, words, group: daftarTarif.jenis[kind], unit },
  ...{ certainty: 'bersyarat', values: [], grade: 'C' },
});

/** The model a link with goods opens with. */
const load = (list: TariffList, query: string, today: string): Model => {
  const params = new URLSearchParams(query);
  const { entries, problems } = decodeGoods(params, list.lines);
  params.set('layanan', GOODS);
  params.delete(CERTIFICATE);
  const rest = decodeQuery(params, [{ id: GOODS, regime: 'karantina', lines: [] }]);
  const unitOf = (id: string) =>
    id === CERTIFICATE ? 'sertifikat' : (list.lines.find((line) => line.id === id)?.unit ?? UNIT_UNKNOWN);
  const typed = entries.map(({ line, volume, written }): [string, Entry] => {
    const reading = volume === undefined ? undefined : writeVolume(volume);
    return [
      line,
      {
        text: reading === undefined ? written : formatDecimal(reading),
        unit: unitOf(line),
        ...(reading !== undefined && { reading }),
      },
    ];
  });
  return loaded(rest.state, [...rest.problems, ...problems], Object.fromEntries(typed), today);
};

const makeKit = (list: TariffList, goods: readonly Goods[]): GoodsKit => {
  const finder: GoodsFinder = makeGoodsFinder(goods);
  const findLines = lineFinder(list);
  const kit: GoodsKit = {
    list,
    findGoods: finder,
    findLines,
    offers: (typed, services, traffic) => offersFor(typed, services, kit, traffic),
    Unsettled,
    line: (id) => list.lines.find((line) => line.id === id),
    serviceOf: (ids, traffic) => goodsService(ids, traffic, list, texts),
    following: (ids) => followingLines(ids, list).map(asPickable),
    load: (query, today) => load(list, query, today),
    query: (state, ids) => {
      const params = encodeQuery({ ...state, service: undefined, volumes: new Map() }, 'karantina');
      encodeGoods(ids, state.volumes, params);
      return params;
    },
  };
  return kit;
};

/** Fetches the list and the names of goods. @throws when they cannot be fetched */
export const loadKit = async (): Promise<GoodsKit> => {
  const [list, goods] = await Promise.all([loadTariffList(), loadGoods()]);
  return makeKit(list, goods);
};
