import { periksa, tarif } from 'ui:id';
import type { EstimatedLine } from '../../domain/tariff/estimate-line.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatRupiah } from '../../i18n/format.ts';
import { formatVolume } from '../../i18n/format-volume.ts';
import type { Fee } from './fee-of.ts';
import { unitName } from '../../i18n/unit-name.ts';

const words = periksa.biaya;

/** The sum, or why there is none, in one sentence. */
export const saySum = ({ estimate: { sum }, partial, problems }: Fee, day: string): string => {
  if (sum.known) {
    if (problems.size > 0) return words.tidakTerhitung;
    return fill(partial ? words.sebagian : words.total, { total: formatRupiah(sum.total) });
  }
  if (sum.reason === 'choose-goods') return words.jawabDahulu;
  if (sum.reason === 'nothing-entered') return tarif.tanpaTotal.belumDiisi;
  return sum.reason === 'no-tariff-in-force'
    ? fill(tarif.tanpaTotal.tidakBerlaku, { tanggal: formatDate(day) })
    : tarif.tanpaTotal.tidakDipublikasikan;
};

/** One line with its price, volume and amount; nothing where it has no price. */
export const sayLine = ({
  words: uraian,
  unit,
  unitPrice,
  volume,
  amount,
}: EstimatedLine): string | undefined => {
  if (unitPrice === undefined) return undefined;
  const rate = formatRupiah(unitPrice);
  return volume === undefined || amount === undefined
    ? fill(words.barisKosong, { uraian, tarif: rate, satuan: unitName(unit) })
    : fill(words.baris, {
        uraian,
        jumlah: formatVolume(volume, unit),
        tarif: rate,
        biaya: formatRupiah(amount),
      });
};
