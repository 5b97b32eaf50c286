import { kalender } from 'ui:id';
import { weekday } from '../domain/calendar.ts';

const monthOf = (iso: string): string => kalender.bulan[Number(iso.slice(5, 7)) - 1] ?? '';

/** A day within its month, e.g. `Sabtu 19`. */
export const formatDayOfMonth = (iso: string): string =>
  `${kalender.hari[weekday(iso)]} ${Number(iso.slice(8, 10))}`;

/** A day where the year goes without saying, e.g. `Kamis 24 Desember`. */
export const formatDay = (iso: string): string => `${formatDayOfMonth(iso)} ${monthOf(iso)}`;
