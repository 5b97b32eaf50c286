import { kalender } from 'ui:id';
import { fill } from './fill.ts';
import { formatDate } from './format.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A point in time as the device's own clock shows it, e.g. `22 November 2026 pukul 13.05`. */
export const formatClock = (at: Date): string =>
  fill(kalender.pukul, {
    tanggal: formatDate(`${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`),
    jam: `${twoDigits(at.getHours())}.${twoDigits(at.getMinutes())}`,
  });

/** The device's distance from UTC on that day, e.g. `UTC+7`, or `UTC-3.30`; of Indonesia's three zones by name: `WIB`. */
export const formatZone = (at: Date): string => {
  const minutes = -at.getTimezoneOffset();
  const { [String(minutes)]: name }: Record<string, string | undefined> = kalender.zona;
  if (name) return name;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `.${twoDigits(rest)}`}`;
};
