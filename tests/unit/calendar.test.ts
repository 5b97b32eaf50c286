import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addHours, dateOf, dayNumber, weekday } from '../../src/domain/calendar.ts';

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
