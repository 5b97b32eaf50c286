import { periksa } from 'ui:id';
import { fill } from './fill.ts';

const dayFormat = new Intl.DateTimeFormat('id-ID', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO date with its day of the week, e.g. `Senin, 30 November 2026`; of a moment `…THH:MM` also the time. */
export const formatMoment = (iso: string): string => {
  const [date = '', time] = iso.split('T');
  const tanggal = dayFormat.format(new Date(`${date}T00:00:00Z`));
  return time === undefined ? tanggal : fill(periksa.rencana.pukul, { tanggal, jam: time.replace(':', '.') });
};
