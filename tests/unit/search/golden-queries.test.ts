import { expect, test } from 'vitest';
import { goldenQueries } from '../../support/golden-queries.ts';
import { firstUrls, rank, realIndex } from '../../support/search.ts';

const queries = goldenQueries();

test('there are those that were given and at least 60 more', () =>
  expect(queries.length).toBeGreaterThan(36 + 60));

test.each(queries)('"$query" finds $prefix among its first three', ({ query, prefix }) => {
  const found = firstUrls(query);
  expect(found.length).toBeGreaterThan(0);
  expect(
    found.some((url) => url.startsWith(prefix)),
    found.join(' '),
  ).toBe(true);
});

test('every word of content/search/ finds something, without a guess', () => {
  const words = realIndex.synonyms.flatMap((synonym) => [synonym.means, ...synonym.words]);
  for (const word of words) {
    const { hits, meant } = rank(word);
    expect(hits.length, word).toBeGreaterThan(0);
    expect(meant, word).toBeUndefined();
  }
});

test('what was corrected is said, and only that', () => {
  expect(rank('karentina').meant).toBe('karantina');
  expect(rank('sertifkat sanitasi').meant).toBe('sertifikat sanitasi');
  expect(rank('alatkesehatan').hits[0]?.url).toContain('health-certificate-omkaba');
  for (const query of ['madu', 'honey', 'keluarkan', 'KH-12', 'ser', '0409'])
    expect(rank(query).meant).toBeUndefined();
});

test('filters narrow to their kind, commodity and direction', () => {
  const only = (filters: Partial<Parameters<typeof rank>[1]>) =>
    rank('biaya', { jenis: '', barang: '', arah: '', ...filters }).hits;
  expect(new Set(only({ jenis: 'peraturan' }).map(({ kind }) => kind))).toEqual(new Set(['peraturan']));
  expect(only({ barang: 'susu' }).every(({ url }) => !/madu|vaksin|tumbuhan/.test(url))).toBe(true);
  const inbound = only({ jenis: 'layanan', arah: 'pemasukan' });
  expect(inbound.length).toBeGreaterThan(0);
  expect(inbound.every(({ url }) => url.includes('vaksin-pemasukan'))).toBe(true);
});

test('nothing typed finds nothing, and nonsense finds nothing', () => {
  expect(rank('  ').hits).toEqual([]);
  expect(rank('qqqqzzzzxxxx').hits).toEqual([]);
});

test('addresses carry the base path', async () => {
  const { makeRanking } = await import('../../../src/search/rank.ts');
  expect(makeRanking(realIndex, '/karantina/')('madu').hits[0]?.url).toBe(
    '/karantina/layanan/madu-pengeluaran-antar-area/',
  );
});
