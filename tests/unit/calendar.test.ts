import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addHours, dateOf, dayNumber, weekday } from '../../src/domain/calendar.ts';
import { addWorkingDays } from '../../src/domain/plan/working-days.ts';

const day = fc.integer({ min: -700_000, max: 2_900_000 });
const DAY_MS = 86_400_000;

test('day numbers and dates agree with the calendar of the language, there and back', () => {
  fc.assert(
    fc.property(day, (number) => {
      const expected = new Date(number * DAY_MS);
      expect(dateOf(number)).toBe(expected.toISOString().slice(0, 10));
      expect(dayNumber(dateOf(number))).toBe(number);
      expect(weekday(dateOf(number))).toBe(expected.getUTCDay());
    }),
  );
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-11-21', 0, '2026-11-21'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
});

test.each([
  ['2026-11-21T14:30', 24, '2026-11-22T14:30'],
  ['2026-12-31T23:59', 24, '2027-01-01T23:59'],
  ['2026-11-21T14:30', 1, '2026-11-21T15:30'],
])('%s and %i hours is %s', (from, hours, to) => {
  expect(addHours(from, hours)).toBe(to);
});

test.each([
  ['a Friday', '2026-11-20', [], '2026-11-25'],
  ['a Monday', '2026-11-23', [], '2026-11-26'],
  ['a Saturday', '2026-11-21', [], '2026-11-25'],
  ['the day before a holiday', '2026-12-24', ['2026-12-25'], '2026-12-30'],
  ['a Monday with a holiday on a Sunday, which changes nothing', '2026-11-23', ['2026-11-29'], '2026-11-26'],
])('three working days from %s', (_, from, holidays, to) => {
  expect(addWorkingDays(from, 3, holidays)).toBe(to);
});

test('a holiday more never brings the day forward', () => {
  const date = fc.integer({ min: 20_000, max: 22_000 }).map(dateOf);
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 10 }), fc.array(date), date, (from, days, holidays, more) => {
      const before = addWorkingDays(from, days, holidays);
      expect(addWorkingDays(from, days, [...holidays, more]) >= before).toBe(true);
      expect(before > from).toBe(true);
    }),
  );
});
