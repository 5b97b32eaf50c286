import { layanan } from 'ui:id';
import type { Duration } from '../schemas/procedure.ts';
import { fill } from './fill.ts';

/** A length of time in words: `15 menit`, or `1 jam s.d. 21 hari`. */
export const formatDuration = ({ unit, min, max }: Duration): string => {
  const first = `${min} ${layanan.waktuSatuan[unit]}`;
  return max
    ? fill(layanan.sampaiDengan, { awal: first, akhir: `${max.value} ${layanan.waktuSatuan[max.unit]}` })
    : first;
};
