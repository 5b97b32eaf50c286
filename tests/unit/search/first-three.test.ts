import { expect, test } from 'vitest';
import { firstThreeQueries } from '../../support/first-three.ts';
import { addressOf } from '../../../src/data/search/places.ts';
import { linksOf, rank, realContent, realIndex } from '../../support/search.ts';

const queries = firstThreeQueries();

test('there are those that were given, and at least 60 of each kind', () => {
  const counts = Map.groupBy(queries, ({ file }) => file);
  expect(counts.get('golden-queries-2.csv')).toHaveLength(119);
  for (const [file, of] of counts) expect(of.length, file).toBeGreaterThan(60);
});

test.each(queries)('the first three links for “$query” match $expected', ({ query, expected }) => {
  const links = linksOf(query).slice(0, 3);
  expect(
    links.some((url) => expected.test(url)),
    links.join(' '),
  ).toBe(true);
});

test('every place that words lead to is there', () => {
  const sections = new Set(['']);
  const addresses = new Set(
    realIndex.pages.flatMap(({ path, parts = [] }) => {
      for (const { anchor } of parts) sections.add(`#${anchor}`);
      return [path, ...parts.map(({ anchor }) => `${path}#${anchor}`)];
    }),
  );
  const places = [...realContent.search.values()].flatMap(({ data }) => data.places).map(addressOf);
  expect(places.length).toBeGreaterThan(50);
  expect(places.filter((place) => !addresses.has(place) && !sections.has(place))).toEqual([]);
});

test('a question is the same in another order and form, and with a word that only asks', () => {
  const first = (query: string) => rank(query).hits[0]?.url;
  for (const query of ['petugas minta uang', 'dimintai uang oleh petugas', 'uang diminta petugas'])
    expect(first(query), query).toBe('/istilah/#lapor');
  for (const query of ['denda', 'dendanya', 'berapa denda', 'kena denda tidak', 'fine'])
    expect(first(query), query).toBe('/peraturan/uu-21-2019/#ps-88');
});

test('things that are no animal, fish or plant are said to be outside, and nothing is guessed for them', () => {
  for (const query of ['drone', 'emas', 'bawa laptop naik pesawat', 'uang tunai', 'kirim motor'])
    expect(rank(query), query).toMatchObject({ hits: [], outside: expect.any(String) });
  expect(rank('kirim motor ke batam').hits.map(({ url }) => url)).toEqual(['/kantor/#bkhit-kepulauan-riau']);
  for (const query of ['buku kuning', 'tas kulit', 'tanjung perak', 'petugas minta uang'])
    expect(rank(query).outside, query).toBeUndefined();
});

test('a name of goods or of a place is never taken for another word of the site', () => {
  const named = [
    ...realIndex.goods.items.flatMap(([, names]) => names.split(';')),
    ...realIndex.pages.flatMap(({ path, parts = [] }) =>
      path === '/kantor/' ? parts.flatMap(({ names = [] }) => names) : [],
    ),
    ...realIndex.outside.flatMap((names) => names.split(';')),
  ];
  expect(named.length).toBeGreaterThan(1000);
  expect(named.filter((name) => rank(name).meant !== undefined)).toEqual([]);
});

test('a word of four letters or fewer is never guessed at, but for two neighbours swapped', () => {
  for (const query of ['tasu', 'batu', 'mafu', 'susa', 'obet', 'biji'])
    expect(rank(query).meant, query).toBeUndefined();
  expect(rank('mdau').meant?.toLowerCase()).toBe('madu');
});
