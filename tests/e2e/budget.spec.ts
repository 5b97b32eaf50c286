import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LIMITS } from '../../scripts/budgets.ts';
import { DIST } from '../support/dist.ts';
import { firstVisit } from '../support/transfer.ts';
import { expect, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });

const CONTENT = [
  '/',
  '/layanan/',
  '/layanan/susu-pengeluaran-antar-area/',
  '/layanan/tumbuhan-pengeluaran-antar-area/',
  '/peraturan/pp-35-2016/',
  '/dokumen/kh-12/',
  '/istilah/',
  '/panduan/permintaan-layanan/',
  '/catatan-sumber/',
];

for (const path of CONTENT)
  test(`a first visit to ${path} stays within its budget`, async ({ page }) => {
    const { requests, bytes } = await firstVisit(page, path);
    expect(bytes, requests.join('\n')).toBeLessThanOrEqual(LIMITS.firstVisit);
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(LIMITS.firstVisitRequests);
  });

const FORMS = [
  ['estimator', '/tarif/?layanan=susu-pengeluaran-antar-area&sertifikat=1', LIMITS.estimatorScript],
  ['router', '/periksa/', LIMITS.selfCheckScript],
  ['self-check', '/periksa/susu-pengeluaran-antar-area/', LIMITS.selfCheckScript],
  ['wizard', '/paket/?layanan=health-certificate-omkaba', LIMITS.wizardScript],
  ['drafts', '/berkas/', LIMITS.wizardScript],
  ['officers’ tools', '/petugas/', LIMITS.officerScript],
  ['search', '/cari/?q=madu', LIMITS.searchScript],
] as const;

for (const [name, path, limit] of FORMS)
  test(`all scripts of the ${name} stay within their budget`, async ({ page }) => {
    const { requests, scriptBytes } = await firstVisit(page, path);
    expect(scriptBytes, requests.join('\n')).toBeGreaterThan(0);
    expect(scriptBytes, requests.join('\n')).toBeLessThanOrEqual(limit);
  });

for (const [query, answer] of [
  ['ongkos susu', /susu/],
  ['brucella', /brucella/],
] as const)
  test(`a first search for “${query}”, which the names answer, stays within its budget`, async ({ page }) => {
    const { requests, bytes } = await firstVisit(page, `/cari/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('main [role="row"] a').first()).toHaveAttribute('href', answer);
    expect(requests.filter((request) => request.includes('/cari/indeks.json'))).toHaveLength(1);
    expect(requests.filter((request) => request.includes('/pagefind/'))).toEqual([]);
    expect(bytes, requests.join('\n')).toBeLessThanOrEqual(LIMITS.firstSearch);
  });

test('a first search that only the full text answers fetches indexes and code within their budget', async ({
  page,
}) => {
  const { requests, bodies } = await firstVisit(page, '/cari/?q=surveilans');
  await expect(page.locator('main [role="row"] a').first()).toHaveAttribute('href', /\/(layanan|panduan)\//);
  const searching = [...bodies].filter(([address]) =>
    /\.js$|\/cari\/indeks\.json|\/pagefind\/(?!fragment\/)/.test(new URL(address).pathname),
  );
  expect(searching.filter(([address]) => address.includes('/pagefind/index/')).length).toBeGreaterThan(0);
  const bytes = searching.reduce((sum, [, body]) => sum + body, 0);
  expect(bytes, requests.join('\n')).toBeLessThanOrEqual(LIMITS.firstSearch);
});

test('the loader for portals is one script within its budget', () => {
  const script = readFileSync(join(DIST, 'modul/siap-karantina.js'));
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(LIMITS.loader);
  expect(String(script)).not.toMatch(/\bimport\s*\(|^import |^export /m);
});
