import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { holidayLists } from '../../src/data/holiday-lists.ts';
import { dateOf, dayNumber } from '../../src/domain/calendar.ts';
import { countWorkingDays, type DaysOff } from '../../src/domain/plan/working-days.ts';

const LISTS = holidayLists(loadContent(contentRoot()).content);
const OFF: DaysOff = { lists: LISTS, own: [], skipsJointLeave: false };
const SKIPPING = { ...OFF, skipsJointLeave: true };

test.each([
  ['a Friday', '2026-11-20', OFF, '2026-11-25'],
  ['a Monday', '2026-11-23', OFF, '2026-11-26'],
  ['a Saturday', '2026-11-21', OFF, '2026-11-25'],
  [
    'a Monday with a day off of their own on a Sunday',
    '2026-11-23',
    { ...OFF, own: ['2026-11-29'] },
    '2026-11-26',
  ],
  ['the day before cuti bersama, which counts', '2026-12-23', OFF, '2026-12-29'],
  ['the day before cuti bersama, which is left out', '2026-12-23', SKIPPING, '2026-12-30'],
  ['a holiday itself', '2026-12-25', OFF, '2026-12-30'],
  ['the day before New Year', '2026-12-31', OFF, '2027-01-07'],
  ['before Idulfitri, cuti bersama left out', '2026-03-17', SKIPPING, '2026-03-27'],
  ['before Idulfitri, cuti bersama counted', '2026-03-17', OFF, '2026-03-23'],
  ['a year without a list', '2029-12-24', SKIPPING, '2029-12-27'],
])('three working days from %s', (_, from, off, to) => {
  expect(countWorkingDays(from, 3, off).date).toBe(to);
});

describe('the count says', () => {
  test('which days were left out, and why', () => {
    expect(countWorkingDays('2026-12-18', 4, { ...SKIPPING, own: ['2026-12-22'] })).toEqual({
      date: '2026-12-29',
      skipped: [
        { date: '2026-12-19', why: 'akhir-pekan' },
        { date: '2026-12-20', why: 'akhir-pekan' },
        { date: '2026-12-22', why: 'libur-sendiri' },
        { date: '2026-12-24', why: 'cuti-bersama', name: 'Kelahiran Yesus Kristus' },
        { date: '2026-12-25', why: 'libur-nasional', name: 'Kelahiran Yesus Kristus' },
        { date: '2026-12-26', why: 'akhir-pekan' },
        { date: '2026-12-27', why: 'akhir-pekan' },
      ],
      countedLeave: [],
      unlisted: [],
      weak: [],
    });
  });
  test('which cuti bersama it counted', () => {
    expect(countWorkingDays('2026-12-22', 2, OFF)).toMatchObject({
      date: '2026-12-24',
      countedLeave: ['2026-12-24'],
      skipped: [],
    });
  });
  test('one reason a day: the weekend first, then the list, then the visitor', () => {
    const own = ['2026-05-30', '2026-06-01', '2026-06-02'];
    expect(countWorkingDays('2026-05-29', 1, { ...OFF, own }).skipped.map(({ why }) => why)).toEqual([
      'akhir-pekan',
      'akhir-pekan',
      'libur-nasional',
      'libur-sendiri',
    ]);
  });
  test.each([
    ['2026-12-28', 3, [], []],
    ['2026-12-30', 1, [], []],
    ['2026-12-30', 2, [], ['2027']],
    ['2027-12-29', 2, [], ['2027']],
    ['2027-12-29', 3, ['2028'], ['2027']],
    ['2027-12-31', 1, ['2028'], []],
    ['2025-12-30', 2, ['2025'], []],
    ['2030-01-01', 0, [], []],
  ])('from %s, %i days: years without a list %j, with a weak one %j', (from, days, unlisted, weak) => {
    expect(countWorkingDays(from, days, OFF)).toMatchObject({ unlisted, weak });
  });
});

describe('for any day, length and days off', () => {
  const day = fc.integer({ min: dayNumber('2025-12-01'), max: dayNumber('2028-02-01') }).map(dateOf);
  const off = fc.record({ lists: fc.constant(LISTS), own: fc.array(day), skipsJointLeave: fc.boolean() });
  const length = fc.integer({ min: 1, max: 30 });

  test('each day on the way either counts or is left out', () => {
    fc.assert(
      fc.property(day, length, off, (from, days, rules) => {
        const { date, skipped } = countWorkingDays(from, days, rules);
        expect(dayNumber(date) - dayNumber(from)).toBe(days + skipped.length);
        const dates = skipped.map((one) => one.date);
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const one of dates) expect(one > from && one < date).toBe(true);
      }),
    );
  });
  test('one more day off, or cuti bersama left out, never brings the end forward', () => {
    fc.assert(
      fc.property(day, length, off, day, (from, days, rules, more) => {
        const { date } = countWorkingDays(from, days, rules);
        expect(countWorkingDays(from, days, { ...rules, own: [...rules.own, more] }).date >= date).toBe(true);
        expect(countWorkingDays(from, days, { ...rules, skipsJointLeave: true }).date >= date).toBe(true);
      }),
    );
  });
  test('so many days at once are the same as one after the other', () => {
    fc.assert(
      fc.property(day, length, length, off, (from, first, second, rules) => {
        const half = countWorkingDays(from, first, rules).date;
        expect(countWorkingDays(half, second, rules).date).toBe(
          countWorkingDays(from, first + second, rules).date,
        );
      }),
    );
  });
});
