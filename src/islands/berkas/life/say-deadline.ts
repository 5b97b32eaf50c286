import { kelanjutan } from 'ui:id';
import { today } from '../../../client/clock.ts';
import { dayNumber } from '../../../domain/calendar.ts';
import type { Deadline } from '../../../domain/life/deadline.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDate } from '../../../i18n/format.ts';

/** A deadline in words. */
export const sayDeadline = ({ why, date, time }: Deadline): string => {
  const jam = time === undefined ? '' : fill(kelanjutan.jam, { jam: time.replace(':', '.') });
  return fill(kelanjutan.batas[why], { tanggal: formatDate(date), jam });
};

/** How many days are left by the device's own day. */
export const sayDaysLeft = ({ date }: Deadline): string => {
  const left = dayNumber(date) - dayNumber(today());
  if (left < 0) return kelanjutan.lewat;
  return left === 0 ? kelanjutan.hariIni : fill(kelanjutan.sisa, { jumlah: left });
};
