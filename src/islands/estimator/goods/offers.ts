import { daftarTarif, tarif } from 'ui:id';
import type { EstimatorService } from '../../../domain/tariff/estimator-service.ts';
import type { Goods } from '../../../domain/goods.ts';
import type { ListedTariff } from '../../../domain/tariff/listed.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatRupiah } from '../../../i18n/format.ts';
import { unitName } from '../../../i18n/unit-name.ts';
import type { Traffic } from '../../../schemas/tariff.ts';
import type { GoodsKit, Offer } from './types.ts';

const words = (text: string) => text.toLowerCase().split(/[^a-z0-9]+/);

const serviceOffer = ({ id, title }: Pick<EstimatorService, 'id' | 'title'>): Offer => ({
  id: `layanan-${id}`,
  label: title,
  note: tarif.pilihBarang.layanan,
  service: id,
});

/** What a line costs in a direction, in a few words. */
export const sayFigure = ({ words: uraian, unit, amounts }: ListedTariff, traffic: Traffic): string => {
  const amount = amounts[traffic];
  const arah = tarif.traffic[traffic];
  if (amount === undefined || unit === undefined) return fill(tarif.pilihBarang.tanpaAngka, { uraian, arah });
  const figure = fill(tarif.hasil.per, { tarif: formatRupiah(BigInt(amount)), satuan: unitName(unit) });
  return fill(tarif.pilihBarang.tarif, { uraian, tarif: figure, arah });
};

const goodsOffer = (goods: Goods, kit: GoodsKit, traffic: Traffic): Offer => {
  const line = goods.line === undefined ? undefined : kit.line(goods.line);
  return {
    id: `barang-${goods.id}`,
    label: goods.name,
    note: line ? sayFigure(line, traffic) : tarif.pilihBarang.perluTanya,
    goods,
  };
};

/** Services first, then goods, then lines of the list. */
export const offersFor = (
  typed: string,
  services: readonly EstimatorService[],
  kit: GoodsKit,
  traffic: Traffic,
): Offer[] => {
  const asked = words(typed).filter(Boolean);
  const named = services.filter(({ title }) =>
    asked.every((word) => words(title).some((of) => of.startsWith(word))),
  );
  const goods = kit.findGoods(typed);
  const known = new Set([
    ...named.map(({ id }) => id),
    ...goods.slice(0, 3).flatMap((one) => one.services.map(({ id }) => id)),
  ]);
  return [
    ...services.filter(({ id }) => known.has(id)).map(serviceOffer),
    ...goods.map((one) => goodsOffer(one, kit, traffic)),
    ...kit.findLines(typed).map(({ id, words: label, field, kind, unit }): Offer => ({
      id: `baris-${id}`,
      label,
      note: fill(tarif.pilihBarang.tindakan, {
        bidang: daftarTarif.bidang[field],
        jenis: daftarTarif.jenis[kind],
        satuan: unit === undefined ? '–' : unitName(unit),
      }),
      line: id,
      unit,
    })),
  ];
};
