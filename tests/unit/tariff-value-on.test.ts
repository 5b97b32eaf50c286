import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TariffValue } from '../../src/domain/tariff/types.ts';
import { valueOn } from '../../src/domain/tariff/value-on.ts';

const basis = { regulation: 'pp-35-2016', article: 'Lampiran V.A' };
const value = (rest: Partial<TariffValue>): TariffValue => ({
  traffic: 'antar-area',
  from: '2016-10-11',
  amount: 25,
  basis,
  ...rest,
});
const on = (date: string, values: TariffValue[], rest = {}) =>
  valueOn(values, { date, traffic: 'antar-area', ...rest });

describe('the value in force on a day', () => {
  it('is none the day before its first, and is there on the day', () => {
    expect(on('2016-10-10', [value({})])).toEqual({ state: 'not-in-force' });
    expect(on('2016-10-11', [value({})])).toEqual({ state: 'in-force', unitPrice: 25n, basis });
  });

  it('is there on its last day and never falls back to it afterwards', () => {
    const ended = [value({ to: '2020-12-31' })];
    expect(on('2020-12-31', ended).state).toBe('in-force');
    expect(on('2021-01-01', ended)).toEqual({ state: 'not-in-force' });
  });

  it('changes on the day a new value begins', () => {
    const values = [value({ to: '2020-12-31' }), value({ from: '2021-01-01', amount: 40 })];
    expect(on('2020-12-31', values)).toMatchObject({ unitPrice: 25n });
    expect(on('2021-01-01', values)).toMatchObject({ unitPrice: 40n });
  });

  it('is unpublished for a traffic without any figure', () =>
    expect(on('2020-01-01', [value({})], { traffic: 'impor' })).toEqual({ state: 'unpublished' }));

  it('is unreadable where the copy is, and never Rp0', () =>
    expect(on('2020-01-01', [value({ amount: 'tidak-terbaca' })])).toEqual({ state: 'unreadable', basis }));

  it('for one kind of goods says nothing about another', () => {
    const devices = [value({ goods: 'alat-kesehatan', amount: 100_000 })];
    expect(on('2020-01-01', devices, { goods: 'alat-kesehatan' })).toMatchObject({ unitPrice: 100_000n });
    expect(on('2020-01-01', devices, { goods: 'obat' })).toEqual({ state: 'unpublished' });
    expect(on('2020-01-01', devices)).toEqual({ state: 'unpublished' });
  });

  it('for the very goods goes before the figure for all', () => {
    const values = [value({}), value({ goods: 'alat-kesehatan', amount: 100_000 })];
    expect(on('2020-01-01', values, { goods: 'alat-kesehatan' })).toMatchObject({ unitPrice: 100_000n });
    expect(on('2020-01-01', values, { goods: 'obat' })).toMatchObject({ unitPrice: 25n });
  });

  it('is in force exactly on the days of some span', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-02-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(day, day, day, (from, to, date) => {
        expect(on(date, [value({ from, to })]).state === 'in-force').toBe(from <= date && date <= to);
      }),
    );
  });
});
