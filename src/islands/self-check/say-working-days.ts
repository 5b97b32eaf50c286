import { hariKerja as words, umum } from 'ui:id';
import { addDays } from '../../domain/calendar.ts';
import { holidayOf, type HolidayLists } from '../../domain/plan/holiday-lists.ts';
import type { SkippedDay, WorkingDays } from '../../domain/plan/working-days.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay, formatDayOfMonth } from '../../i18n/format-day.ts';
import { formatList } from '../../i18n/format-list.ts';

const jointLeave = (nama: string) => fill(words.cutiBersama, { nama });

/** Why a single day does not count; a weekend says so by its name. */
const reason = (day: SkippedDay): string | undefined => {
  switch (day.why) {
    case 'akhir-pekan':
      return undefined;
    case 'libur-sendiri':
      return words.sendiri;
    case 'libur-nasional':
      return day.name;
    case 'cuti-bersama':
      return jointLeave(day.name);
  }
};

const sayDay = (day: SkippedDay): string => {
  const sebab = reason(day);
  return sebab === undefined ? formatDay(day.date) : fill(words.sebab, { hari: formatDay(day.date), sebab });
};

const isWeekendPair = (saturday: SkippedDay, sunday: SkippedDay | undefined): sunday is SkippedDay =>
  saturday.why === 'akhir-pekan' &&
  sunday?.why === 'akhir-pekan' &&
  sunday.date === addDays(saturday.date, 1);

/** The days in order, each weekend as one: `Sabtu 19 dan Minggu 20 Desember`. */
const sayDays = (days: readonly SkippedDay[]): string[] => {
  const [first, second, ...rest] = days;
  if (!first) return [];
  if (!isWeekendPair(first, second)) return [sayDay(first), ...sayDays(days.slice(1))];
  const isOneMonth = first.date.slice(0, 7) === second.date.slice(0, 7);
  const saturday = isOneMonth ? formatDayOfMonth(first.date) : formatDay(first.date);
  return [`${saturday} ${umum.dan} ${formatDay(second.date)}`, ...sayDays(rest)];
};

/** Which days a count left out and why, and which *cuti bersama* it counted, as one plain line. */
export const sayCount = ({ skipped, countedLeave }: WorkingDays): string =>
  [
    skipped.length === 0
      ? words.semuaDihitung
      : fill(words.tidakDihitung, { hari: sayDays(skipped).join(', ') }),
    ...(countedLeave.length > 0
      ? [fill(words.cutiDihitung, { hari: formatList(countedLeave.map(formatDay)) })]
      : []),
  ].join(' ');

/** What the lists do not know for sure, a sentence a year. */
export const sayLists = ({ unlisted, weak }: WorkingDays): string[] => [
  ...unlisted.map((tahun) => fill(words.tanpaDaftar, { tahun })),
  ...weak.map((tahun) => fill(words.daftarLemah, { tahun })),
];

/** That a day on which something must be done is a holiday, or *cuti bersama*; nothing where it is neither. */
export const sayFallsOnHoliday = (lists: HolidayLists, date: string): string | undefined => {
  const national = holidayOf(lists, 'libur-nasional', date);
  const joint = holidayOf(lists, 'cuti-bersama', date);
  const nama = national ?? (joint === undefined ? undefined : jointLeave(joint));
  return nama === undefined ? undefined : fill(words.jatuhLibur, { nama });
};
