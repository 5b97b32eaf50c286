import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TariffValue } from '../../src/domain/tariff/types.ts';
import { valueOn } from '../../src/domain/tariff/value-on.ts';
import { volumeOf } from '../../src/domain/volume.ts';

const basis = { regulation: 'pp-35-2016', article: 'Lampiran V.A' };
const value = (rest: Partial<TariffValue>): TariffValue => ({
  traffic: 'antar-area',
  from: '2016-10-11',
  amount: 25,
  grounds: [basis],
  ...rest,
});
const on = (date: string, values: TariffValue[], rest = {}) =>
  valueOn(values, { date, traffic: 'antar-area', ...rest });

describe('the value in force on a day', () => {
  it('is none the day before its first, and is there on the day', () => {
    expect(on('2016-10-10', [value({})])).toEqual({ state: 'not-in-force' });
    expect(on('2016-10-11', [value({})])).toEqual({
      state: 'in-force',
      unitPrice: 25n,
      flat: false,
      grounds: [basis],
    });
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
    expect(on('2020-01-01', [value({ amount: 'tidak-terbaca' })])).toEqual({
      state: 'unreadable',
      grounds: [basis],
    }));

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

describe('a figure by size', () => {
  const SIZES = [
    value({ traffic: 'semua', size: { from: 7, upTo: 100 }, amount: 50_000 }),
    value({ traffic: 'semua', size: { above: 100, upTo: 3500 }, amount: 60_000 }),
    value({ traffic: 'semua', size: { above: 3500, upTo: 7000 }, amount: 175_000 }),
    value({ traffic: 'semua', size: { above: 7000, upTo: 20_000 }, amount: 'tidak-terbaca' }),
    value({ traffic: 'semua', size: { above: 20_000 }, amount: 300_000 }),
  ];
  const at = (size: number) =>
    valueOn(SIZES, { date: '2020-01-01' }, volumeOf(BigInt(Math.round(size * 1000))));

  it.each([
    [7, 50_000n],
    [100, 50_000n],
    [100.001, 60_000n],
    [100.5, 60_000n],
    [5_000, 175_000n],
    [7_000, 175_000n],
    [20_001, 300_000n],
    [999_999_999, 300_000n],
  ])('for %s is Rp%s, for the whole of it', (size, unitPrice) =>
    expect(at(size)).toMatchObject({ state: 'in-force', unitPrice, flat: true }),
  );

  it.each([7_000.001, 20_000])('for %s is unreadable where the copy is', (size) =>
    expect(at(size).state).toBe('unreadable'),
  );

  it.each([0, 6.999])('for %s, smaller than any in the list, is unpublished', (size) =>
    expect(at(size)).toEqual({ state: 'unpublished' }),
  );

  it('hangs on the size while that is not known', () =>
    expect(valueOn(SIZES, { date: '2020-01-01' })).toEqual({ state: 'by-size', grounds: [basis] }));

  it('is not in force before its day, whatever the size', () =>
    expect(valueOn(SIZES, { date: '2016-10-10' }, volumeOf(50_000n))).toEqual({ state: 'not-in-force' }));
});
