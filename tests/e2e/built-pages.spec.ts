import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, DIST, sitemapPaths } from '../support/dist.ts';
import { brokenLinks, foreignRequests, frameFaults, looseMarks } from '../support/page-checks.ts';
import { expect, test } from '../support/test.ts';

const site = { dist: DIST, origin: 'http://localhost:4321', base: '/' };
const pages = builtPages();

const SERVICES = [
  'madu-pengeluaran-antar-area',
  'susu-pengeluaran-antar-area',
  'vaksin-pengeluaran-antar-area',
  'vaksin-pemasukan-antar-area',
  'tumbuhan-pengeluaran-antar-area',
  'health-certificate-omkaba',
];

/** The addresses that other people's links rely on. */
const ADDRESSES = [
  '/',
  '/layanan/',
  ...SERVICES.map((id) => `/layanan/${id}/`),
  '/periksa/',
  ...SERVICES.map((id) => `/periksa/${id}/`),
  '/tarif/',
  '/paket/',
  '/cari/',
  '/peraturan/',
  ...['uu-21-2019', 'pp-82-2000', 'pp-35-2016'].map((id) => `/peraturan/${id}/`),
  '/dokumen/',
  ...['kh-12', 'form-1', 'kt-12'].map((code) => `/dokumen/${code}/`),
  '/istilah/',
  '/panduan/',
  ...['akun', 'permintaan-layanan', 'revisi', 'billing'].map((id) => `/panduan/${id}/`),
  '/kantor/',
  '/catatan-sumber/',
  '/petugas/',
  '/petugas/modul-portal/',
  '/petugas/modul-portal/contoh/',
  '/perubahan/',
  '/data/',
  '/luring/',
  '/tentang/',
  '/privasi/',
  '/aksesibilitas/',
];

test('every promised address is built', () => {
  expect(ADDRESSES.filter((path) => !existsSync(join(DIST, path, 'index.html')))).toEqual([]);
});

/** The files that other people's programs rely on. */
const FILES = [
  '/perubahan.xml',
  '/modul/siap-karantina.js',
  '/data/wilayah.json',
  ...['services', 'tariffs', 'regulations', 'documents'].map((name) => `/data/v1/${name}.json`),
  '/data/v1/tariffs.csv',
  ...SERVICES.map((id) => `/data/v1/services/${id}.json`),
  ...['services', 'service', 'tariffs', 'regulations', 'documents', 'paket-v1', 'paket-v2'].map(
    (name) => `/data/schema/${name}.json`,
  ),
];

test('every promised file is built', () => {
  expect(FILES.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
});

test('no comma or full stop stands apart from its word', () => {
  expect(looseMarks(pages)).toEqual([]);
});

/** What each copy says of the lines of a group: evidence behind the lists, reached from them. */
const EVIDENCE = /^\/tarif\/daftar\/[^/]+\/[^/]+\/[^/]+\/$/;

test('the sitemap lists every page but the error page and the evidence behind the lists, and nothing else', () => {
  const built = pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !EVIDENCE.test(path));
  expect(pages.filter(({ path }) => EVIDENCE.test(path))).toHaveLength(56);
  expect(sitemapPaths().sort()).toEqual(built.sort());
});

test('every page names the feed of changes', () => {
  const link = /<link rel="alternate" type="application\/atom\+xml" href="\/perubahan\.xml"/;
  expect(pages.filter(({ html }) => !link.test(html)).map(({ path }) => path)).toEqual([]);
});

test('no link or anchor leads nowhere', () => expect(brokenLinks(site, pages)).toEqual([]));

test('nothing is fetched from another host', () => expect(foreignRequests(pages)).toEqual([]));

test('every page has its frame', () => expect(frameFaults(site, pages)).toEqual([]));

test('the headers fit what hosts accept, and allow nothing inline', () => {
  const lines = readFileSync(join(DIST, '_headers'), 'utf8').split('\n');
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(lines.join('\n')).not.toContain('unsafe-inline');
});
