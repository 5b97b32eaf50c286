import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { holidayLists } from '../../src/data/holiday-lists.ts';
import { countWorkingDays } from '../../src/domain/plan/working-days.ts';
import { sayCount, sayFallsOnHoliday, sayLists } from '../../src/islands/self-check/say-working-days.ts';

const lists = holidayLists(loadContent(contentRoot()).content);
const counted = (from: string, days: number, skipsJointLeave = false, own: string[] = []) =>
  countWorkingDays(from, days, { lists, own, skipsJointLeave });

test.each([
  [
    'weekends as one, holidays by name',
    counted('2026-12-18', 4, true),
    'Tidak dihitung: Sabtu 19 dan Minggu 20 Desember, Kamis 24 Desember (cuti bersama Kelahiran Yesus Kristus), ' +
      'Jumat 25 Desember (Kelahiran Yesus Kristus), Sabtu 26 dan Minggu 27 Desember.',
  ],
  [
    'cuti bersama that was counted, and a day of the visitor',
    counted('2026-12-22', 3, false, ['2026-12-23']),
    'Tidak dihitung: Rabu 23 Desember (hari libur dari Anda), Jumat 25 Desember (Kelahiran Yesus Kristus), ' +
      'Sabtu 26 dan Minggu 27 Desember. Cuti bersama yang ikut dihitung: Kamis 24 Desember.',
  ],
  [
    'a weekend over the end of a month',
    counted('2026-10-30', 1),
    'Tidak dihitung: Sabtu 31 Oktober dan Minggu 1 November.',
  ],
  ['a count that begins on a Saturday', counted('2026-11-21', 1), 'Tidak dihitung: Minggu 22 November.'],
  ['nothing left out', counted('2026-11-23', 3), 'Semua hari di antaranya dihitung.'],
])('a count says %s', (_, count, says) => {
  expect(sayCount(count)).toBe(says);
});

test('a year without a list, and one whose list is secondary, are said', () => {
  expect(sayLists(counted('2026-11-23', 3))).toEqual([]);
  const [unlisted, weak] = sayLists(counted('2027-12-30', 3));
  expect(unlisted).toContain('Daftar hari libur 2028 belum ada di situs ini.');
  expect(weak).toContain('Daftar hari libur 2027 dibaca dari sumber kedua');
});

test.each([
  ['2026-12-25', 'Jatuh pada hari libur (Kelahiran Yesus Kristus).'],
  ['2026-12-24', 'Jatuh pada hari libur (cuti bersama Kelahiran Yesus Kristus).'],
])('that %s is a holiday is said', (date, says) => {
  expect(sayFallsOnHoliday(lists, date)).toContain(says);
});
test('of a working day nothing is said', () => {
  expect(sayFallsOnHoliday(lists, '2026-12-23')).toBeUndefined();
});
