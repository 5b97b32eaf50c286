import { periksa, tarif, umum } from 'ui:id';
import type { EstimatedLine } from '../../domain/tariff/estimate-line.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatRupiah } from '../../i18n/format.ts';
import { formatVolume } from '../../i18n/format-volume.ts';
import type { Fee } from './fee-of.ts';

const words = periksa.biaya;

/** The sum, or why there is none, in one sentence. */
export const saySum = ({ estimate: { sum }, partial, problems }: Fee, day: string): string => {
  if (sum.known) {
    if (problems.size > 0) return words.tidakTerhitung;
    return fill(partial ? words.sebagian : words.total, { total: formatRupiah(sum.total) });
  }
  if (sum.reason === 'choose-goods') return words.jawabDahulu;
  return sum.reason === 'no-tariff-in-force'
    ? fill(tarif.hasil.tidakBerlaku, { tanggal: formatDate(day) })
    : tarif.hasil.tidakDipublikasikan;
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
    ? fill(words.barisKosong, { uraian, tarif: rate, satuan: umum.satuan[unit] })
    : fill(words.baris, {
        uraian,
        jumlah: formatVolume(volume, unit),
        tarif: rate,
        biaya: formatRupiah(amount),
      });
};
