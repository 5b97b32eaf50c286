import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../../scripts/server.mjs';
import { nodePath, root } from '../../scripts/setup.mjs';
import { builtPages, sitemapPaths } from '../support/dist.ts';
import { unansweredPages, waitUntilStored } from '../support/offline.ts';
import { brokenLinks, foreignRequests, frameFaults } from '../support/page-checks.ts';
import { pictureFaults, readQr } from '../support/picture-checks.ts';
import { expect, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });

const BASE = '/karantina/';
const site = {
  dist: '',
  origin: 'https://contoh.go.id',
  base: BASE,
};
let server: Server;
let home: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  site.dist = join(mkdtempSync(join(tmpdir(), 'siap-base-')), 'dist');
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, SITE_URL: `${site.origin}${BASE}` };
  const built = spawnSync(nodePath, [astro, 'build', '--outDir', site.dist], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  server = createServer({ dir: site.dist, base: BASE });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  home = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
});

test.afterAll(() => {
  server.close();
  rmSync(join(site.dist, '..'), { recursive: true });
});

test('all links and files stay under the base path, and the canonical ones on its host', async () => {
  const pages = builtPages(site.dist, BASE);
  expect(brokenLinks(site, pages)).toEqual([]);
  expect(foreignRequests(pages)).toEqual([]);
  expect(frameFaults(site, pages)).toEqual([]);
  expect(await pictureFaults(site, pages)).toEqual([]);
  const service = 'madu-pengeluaran-antar-area';
  expect(await readQr(join(site.dist, `kartu/${service}.png`))).toBe(
    `${site.origin}${BASE}layanan/${service}/`,
  );
  expect(sitemapPaths(site.dist).filter((path) => !path.startsWith(BASE))).toEqual([]);
  expect(readFileSync(join(site.dist, 'robots.txt'), 'utf8')).toContain(
    `${site.origin}${BASE}sitemap-index.xml`,
  );
  for (const file of ['perubahan.xml', 'data/v1/services.json', 'data/v1/tariffs.csv', 'data/index.html']) {
    const text = readFileSync(join(site.dist, file), 'utf8');
    expect(text, file).toContain(`${site.origin}${BASE}`);
    expect(text, file).not.toMatch(/localhost|contoh\.go\.id\/(?!karantina\/)/);
  }
});

test('the site works there, offline included', async ({ page, context }) => {
  test.setTimeout(300_000);
  await page.goto(home);
  await waitUntilStored(page);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(home);
  await context.setOffline(true);
  const all = sitemapPaths(site.dist).map((path) => new URL(path, home).href);
  expect(await unansweredPages(page, all)).toEqual([]);
  await page.goto(new URL('layanan', home).href);
  expect(page.url()).toBe(`${home}layanan/`);
  await page.goto(`${home}cari/?q=madu`);
  await expect(
    page.locator(`main a[href^="${BASE}layanan/madu-pengeluaran-antar-area/"]`).first(),
  ).toBeVisible();
  await page.goto(`${home}tarif/?layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=1000`);
  await expect(page.locator('main')).toContainText('30.000');
});
