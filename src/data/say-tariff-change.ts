import { layanan, perubahan, umum } from 'ui:id';
import type { UnitName } from '../schemas/vocabulary.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate, formatRupiah } from '../i18n/format.ts';
import type { FigureChange, TariffChange } from './tariff-history.ts';
import { unitName } from '../i18n/unit-name.ts';

const sayFigure = (figure: FigureChange['now'], unit: UnitName | undefined) => {
  if (figure === 'tidak-terbaca') return layanan.tarif.tidakTerbaca;
  const nilai = formatRupiah(figure);
  return unit ? fill(perubahan.nilai, { nilai, satuan: unitName(unit) }) : nilai;
};

const sayOne = ({ traffic, goods, to, now, before }: FigureChange, unit: UnitName | undefined) => {
  const figure =
    before === undefined
      ? sayFigure(now, unit)
      : fill(perubahan.dari, { lama: sayFigure(before, unit), baru: sayFigure(now, unit) });
  const scope = [layanan.tarif[traffic], goods?.replaceAll('-', ' ')].filter(Boolean).join(', ');
  return [
    fill(perubahan.untuk, { nilai: figure, lingkup: scope }),
    to && fill(umum.sampai, { tanggal: formatDate(to) }),
  ]
    .filter(Boolean)
    .join(' ');
};

/** One change of a tariff in words: since when, where that is known, and for each traffic the old figure, where it is known, and the new. */
export const sayTariffChange = (
  { from, startUnread, figures }: TariffChange,
  unit: UnitName | undefined,
) => ({
  since: startUnread ? perubahan.terlihat : fill(umum.sejak, { tanggal: formatDate(from) }),
  figures: figures.map((figure) => sayOne(figure, unit)),
  /** Said where nothing is known of what held before. */
  unknownBefore: figures.every(({ before }) => before === undefined) ? perubahan.belumAda : undefined,
});
