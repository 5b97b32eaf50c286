import { kalender, periksa } from 'ui:id';
import { fill } from './fill.ts';
import { formatDate } from './format.ts';

/** An ISO date with its day of the week, e.g. `Senin, 30 November 2026`; of a moment `…THH:MM` also the time. */
export const formatMoment = (iso: string): string => {
  const [date = '', time] = iso.split('T');
  const day = kalender.hari[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const tanggal = `${day}, ${formatDate(date)}`;
  return time === undefined ? tanggal : fill(periksa.rencana.pukul, { tanggal, jam: time.replace(':', '.') });
};
