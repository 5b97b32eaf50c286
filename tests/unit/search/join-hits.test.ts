import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/islands/search/address.ts';
import type { SearchHit } from '../../../src/search/hit.ts';
import { joinHits } from '../../../src/search/join-hits.ts';

const hit = (url: string): SearchHit => ({ title: url, url, kind: 'layanan', excerpt: [] });

test('what comes later stands below, once', () => {
  const joined = joinHits([hit('/a/'), hit('/b/#x')], [hit('/b/#x'), hit('/c/'), hit('/c/'), hit('/b/')]);
  expect(joined.map(({ url }) => url)).toEqual(['/a/', '/b/#x', '/c/', '/b/']);
});

test('the address holds what is looked for', () => {
  const wanted = { query: 'pp 35', filters: { jenis: 'peraturan', barang: '', arah: '' } };
  expect(writeAddress(wanted)).toBe('?q=pp+35&jenis=peraturan');
  expect(readAddress(writeAddress(wanted))).toEqual(wanted);
  expect(writeAddress({ query: ' ', filters: { jenis: '', barang: '', arah: '' } })).toBe('');
});
