import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, isWithin } from '../../src/domain/dates.ts';

describe('isIsoDate', () => {
  it.each(['2016-10-10', '2024-02-29', '2000-02-29', '9999-12-31'])('%s exists', (date) =>
    expect(isIsoDate(date)).toBe(true),
  );
  it.each(['2016-02-30', '2023-02-29', '1900-02-29', '2016-13-01', '2016-00-10', '2016-04-31', '0000-01-01'])(
    '%s does not exist',
    (date) => expect(isIsoDate(date)).toBe(false),
  );
  it.each(['', '2016-1-1', '10-10-2016', '2016/10/10', ' 2016-10-10', '2016-10-10T00:00', '12016-10-10'])(
    '%j is not written as a date',
    (date) => expect(isIsoDate(date)).toBe(false),
  );
  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isIsoDate(text)).toBe(exists);
      }),
    );
  });
});

describe('isWithin', () => {
  it('includes both ends and stops a day beyond them', () => {
    const span = { from: '2016-10-11', to: '2020-12-31' };
    expect(
      ['2016-10-10', '2016-10-11', '2020-12-31', '2021-01-01'].map((day) => isWithin(day, span)),
    ).toEqual([false, true, true, false]);
  });
  it('has no end where none is known', () =>
    expect(isWithin('9999-12-31', { from: '2016-10-11' })).toBe(true));
});
