import { layanan } from 'ui:id';
import type { Size } from '../domain/tariff/types.ts';
import type { UnitName } from '../schemas/vocabulary.ts';
import { fill } from './fill.ts';
import { formatDecimal } from './format-decimal.ts';
import { unitName } from './unit-name.ts';

/** A size as lists of tariffs print it, e.g. `7 s.d. 100 GT`, `> 100 s.d. 200 GT` or `> 20.000 GT`. */
export const formatSize = ({ from, above, upTo }: Size, unit: UnitName): string => {
  const least = above === undefined ? formatDecimal(String(from ?? 0)) : `> ${formatDecimal(String(above))}`;
  const ends =
    upTo === undefined
      ? least
      : fill(layanan.sampaiDengan, { awal: least, akhir: formatDecimal(String(upTo)) });
  return fill(layanan.tarif.ukuran, { batas: ends, satuan: unitName(unit) });
};
