import { tarif, umum } from 'ui:id';
import type { View } from './derive.ts';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { TRAVEL_COSTS } from '../../domain/tariff/exemption.ts';
import { citationKey } from '../../domain/tariff/citation-key.ts';
import { terbilang } from '../../domain/terbilang.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatRupiah } from '../../i18n/format.ts';
import { presentRows } from './present.ts';
import { sayNoTotal, sayTotal } from './say-sum.ts';

/** The remarks under an estimate, in words. */
export const sayNotes = ({ priced }: View, { citations }: EstimatorFacts): string[] =>
  (priced?.estimate.notes ?? []).map((note) =>
    note === 'rounded-up'
      ? tarif.catatan.pembulatan
      : fill(tarif.catatan.perjalanan, { dasar: citations[citationKey(TRAVEL_COSTS)]?.label ?? '' }),
  );

/** The whole estimate as plain text, for a message: lines with their articles, total, remarks, and the way back. */
export const asText = (view: View, facts: EstimatorFacts, address: string): string => {
  const { service, priced } = view;
  if (!service || !priced) return address;
  const { sum } = priced.estimate;
  const rows = presentRows(view, facts)
    .filter(({ line }) => line.volume !== undefined)
    .map(({ title, volume, unitPrice, amount, citation }) =>
      fill(tarif.aksi.per, {
        uraian: title,
        jumlah: volume,
        tarif: unitPrice,
        biaya: amount,
        dasar: citation?.label ?? '',
        status: citation ? umum.status[citation.status] : '',
      }),
    );
  return [
    fill(tarif.aksi.keterangan, { judul: service.title, tanggal: formatDate(priced.input.date) }),
    ...rows.map((row) => `- ${row}`),
    ...(sum.known
      ? [`${tarif.hasil.total}: ${formatRupiah(sum.total)} (${terbilang(sum.total)})`, sayTotal(view, facts)]
      : [sayNoTotal(view, [])]),
    ...sayNotes(view, facts),
    tarif.bukanTagihan,
    address,
  ]
    .filter(Boolean)
    .join('\n');
};
