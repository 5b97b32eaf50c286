import { expect, test } from 'vitest';
import { searchAnswers } from '../../../src/data/search/answers.ts';
import { groupAlike } from '../../../src/search/group-alike.ts';
import type { SearchHit } from '../../../src/search/hit.ts';
import { rank, realContent, realIndex } from '../../support/search.ts';

const answers = searchAnswers(realContent);

test.each([
  ['biaya madu', '/layanan/madu-pengeluaran-antar-area/#biaya'],
  ['ongkos susu', '/layanan/susu-pengeluaran-antar-area/#biaya'],
  ['berapa lama madu', '/layanan/madu-pengeluaran-antar-area/#waktu-pelayanan'],
  ['syarat kirim susu', '/layanan/susu-pengeluaran-antar-area/#persyaratan'],
  ['apa itu KH-12', '/dokumen/kh-12/'],
  ['hphk', '/istilah/#hphk'],
  ['denda', '/peraturan/uu-21-2019/#ps-88'],
  ['petugas minta uang', '/istilah/#lapor'],
])('“%s” is answered by %s, which is the first hit', (query, address) => {
  const { asked, hits } = rank(query);
  expect(asked).toBe(address);
  expect(hits[0]?.url).toBe(address);
  expect(answers[address]?.says).not.toBe('');
  expect(answers[address]?.source).toMatch(/^Sumber: ./);
});

test.each([
  'biaya',
  'madu',
  'biaya vaksin',
  'sertifikat',
  'masa berlaku sertifikat',
  'beras',
  'drone',
  'batam',
])('“%s” has no single answer', (query) => expect(rank(query).asked).toBeUndefined());

test('the fee is what the service page says, with how sure it is', () => {
  expect(answers['/layanan/madu-pengeluaran-antar-area/#biaya']?.says).toMatch(
    /^Rp5\.000 \/ sertifikat \+ Rp25 \/ kilogram, .+\.$/,
  );
});

test('every answer stands at an address of the index', () => {
  const addresses = new Set(
    realIndex.pages.flatMap(({ path, parts = [] }) => [
      path,
      ...parts.map(({ anchor }) => `${path}#${anchor}`),
    ]),
  );
  expect(Object.keys(answers).length).toBeGreaterThan(200);
  expect(Object.keys(answers).filter((address) => !addresses.has(address))).toEqual([]);
});

const section = (service: string): SearchHit => ({
  title: 'Biaya pelayanan',
  url: `/layanan/${service}/#biaya`,
  kind: 'layanan',
  excerpt: [],
  within: service,
});

test('the same section of three services is one group, below what else is among the first three', () => {
  const term: SearchHit = { title: 'PNBP', url: '/istilah/#pnbp', kind: 'istilah', excerpt: [] };
  const grouped = groupAlike([section('a'), term, section('b'), section('c')]);
  expect(grouped.map(({ within, group }) => [within, group])).toEqual([
    [undefined, undefined],
    ['a', 'first'],
    ['b', 'next'],
    ['c', 'next'],
  ]);
  expect(groupAlike([section('a'), term, section('b')])).toEqual([section('a'), term, section('b')]);
});

test('the fee stands below each service that a search for it finds', () => {
  const fees = rank('biaya').hits.filter(({ group }) => group !== undefined);
  expect(fees.length).toBeGreaterThanOrEqual(3);
  for (const { url, excerpt } of fees) expect(excerpt, url).not.toEqual([]);
});
