import { expect, test } from 'vitest';
import { provinces } from '../../src/data/regions.ts';
import { isSameProvince } from '../../src/domain/same-province.ts';

const named = (typed: string) =>
  provinces()
    .map(({ name }) => name)
    .filter((name) => isSameProvince(name, typed));

test.each([
  ['DKI Jakarta', 'Daerah Khusus Ibukota Jakarta'],
  ['Jakarta', 'Daerah Khusus Ibukota Jakarta'],
  ['DI Yogyakarta', 'Daerah Istimewa Yogyakarta'],
  ['D.I. Yogyakarta', 'Daerah Istimewa Yogyakarta'],
  ['DIY', 'Daerah Istimewa Yogyakarta'],
  ['provinsi bali', 'Bali'],
])('%s is %s', (typed, name) => {
  expect(named(typed)).toEqual([name]);
});

test('every province is itself alone, and nothing is none', () => {
  for (const { name } of provinces()) expect(named(name)).toEqual([name]);
  expect(named('')).toEqual([]);
});
