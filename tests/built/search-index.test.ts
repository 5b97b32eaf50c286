import { expect, test } from 'vitest';
import { sitemapPaths } from '../support/dist.ts';
import { pageAnchors } from '../support/page-text.ts';
import { realContent, realIndex } from '../support/search.ts';

test('every page but the home page and the search itself can be found by its name', () => {
  const found = new Set(realIndex.pages.map(({ path }) => path));
  expect(sitemapPaths().filter((path) => path !== '/' && path !== '/cari/' && !found.has(path))).toEqual([]);
});

test.each(realIndex.pages)('every address of $path in the search index exists', ({ path, parts = [] }) => {
  const anchors = pageAnchors(path);
  expect(parts.map(({ anchor }) => anchor).filter((anchor) => !anchors.has(anchor))).toEqual([]);
});

test('every requirement, step and tariff line of a service, and every article and term, is in it', () => {
  const addresses = new Set(
    realIndex.pages.flatMap(({ path, parts = [] }) => parts.map(({ anchor }) => `${path}#${anchor}`)),
  );
  const wanted = [
    ...[...realContent.services.values()].flatMap(({ id, data }) => [
      ...data.requirements.groups.flatMap(({ items }) =>
        items.map(({ slug }) => `/layanan/${id}/#persyaratan-${slug}`),
      ),
      ...data.fees.lines.map((line) => `/layanan/${id}/#biaya-${line.id}`),
      ...(realContent.procedures.get(id)?.data.lists ?? []).flatMap(({ steps }) =>
        steps.map(({ slug }) => `/layanan/${id}/#langkah-${slug}`),
      ),
    ]),
    ...[...realContent.regulations.values()].flatMap(({ id, data }) =>
      data.articles.map(({ slug }) => `/peraturan/${id}/#${slug}`),
    ),
    ...[...realContent.terms.keys()].map((id) => `/istilah/#${id}`),
  ];
  expect(wanted.filter((address) => !addresses.has(address))).toEqual([]);
});
