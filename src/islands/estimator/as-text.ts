import { tarif } from 'ui:id';
import type { View } from './derive.ts';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { terbilang } from '../../domain/terbilang.ts';
import { fill } from '../../i18n/fill.ts';
import { formatRupiah } from '../../i18n/format.ts';
import { presentRows } from './present.ts';
import { saySureness } from './say-sureness.ts';
import { sayNoTotal } from './no-total.ts';
import { sayCase, sayNotes, sayTotal } from './say-sum.ts';

/** The whole estimate as plain text, for a message: lines with their articles, total, remarks, and the way back. */
export const asText = (view: View, facts: EstimatorFacts, address: string): string => {
  const { service, priced } = view;
  if (!service || !priced) return address;
  const { sum } = priced.estimate;
  const all = presentRows(view, facts);
  const rows = all
    .filter(({ line }) => line.volume !== undefined)
    .map(({ line, title, volume, unitPrice, amount, grounds }) =>
      fill(line.flat ? tarif.aksi.perUkuran : tarif.aksi.per, {
        uraian: title,
        jumlah: volume,
        tarif: unitPrice,
        biaya: amount,
        dasar: grounds.map(({ label }) => label).join('; '),
      }),
    );
  return [
    fill(tarif.aksi.keterangan, { judul: service.title, perkara: sayCase(view) }),
    ...rows.map((row) => `- ${row}`),
    ...(sum.known
      ? [`${tarif.hasil.total}: ${formatRupiah(sum.total)} (${terbilang(sum.total)})`, sayTotal(view, facts)]
      : [sayNoTotal(view, [])]),
    ...(sum.known ? saySureness(all, facts) : []),
    ...sayNotes(view, facts),
    tarif.bukanTagihan,
    address,
  ]
    .filter(Boolean)
    .join('\n');
};
