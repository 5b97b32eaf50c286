import { sitemapPaths } from '../support/dist.ts';
import { unansweredPages, waitUntilStored } from '../support/offline.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';

/** What a page loads later, all pages load: once is enough to wait for it. */
const FAST = { waitUntil: 'domcontentloaded' } as const;

/** One page of each template. */
const KINDS = [
  '/layanan/',
  '/layanan/madu-pengeluaran-antar-area/',
  '/periksa/susu-pengeluaran-antar-area/',
  '/tarif/',
  '/tarif/daftar/hewan/pemeriksaan/',
  '/paket/',
  '/berkas/',
  '/cari/',
  '/peraturan/pp-35-2016/',
  '/dokumen/kh-12/',
  '/istilah/',
  '/panduan/billing/',
  '/kantor/',
  '/petugas/',
  '/luring/',
];

testStored.describe('after one visit and with the network off', () => {
  testStored.beforeEach(async ({ page, context }) => {
    await page.goto('/');
    await context.setOffline(true);
  });

  testStored('every page is answered, with a query and without its slash too', async ({ page }) => {
    expect(await unansweredPages(page, sitemapPaths())).toEqual([]);
  });

  testStored('a page of each kind opens, with a query and without its slash too', async ({ page }) => {
    for (const path of KINDS) {
      const response = await page.goto(path, FAST);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('main h1'), path).toBeVisible();
      expect((await page.goto(`${path}?dari=tautan&q=x`, FAST))?.status(), `${path} with a query`).toBe(200);
      await page.goto(`${path.slice(0, -1)}?q=x`, FAST);
      expect(new URL(page.url()).pathname, `${path} without its slash`).toBe(path);
      await expect(page.locator('main h1'), `${path} without its slash`).toBeVisible();
    }
  });

  testStored.describe('an address that does not exist', () => {
    testStored.use({ allowedErrors: [/404/] });

    testStored('shows the error page', async ({ page }) => {
      const response = await page.goto('/tidak/ada/');
      expect(response?.status()).toBe(404);
      await expect(page.locator('main h1')).toBeVisible();
    });
  });

  testStored('search finds the honey service', async ({ page }) => {
    await page.goto('/cari/?q=madu');
    await expect(page.locator('main a[href^="/layanan/madu-pengeluaran-antar-area/"]').first()).toBeVisible();
  });

  testStored('the estimator adds up', async ({ page }) => {
    await page.goto('/tarif/?layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=1000');
    await expect(page.locator('main')).toContainText('30.000');
  });

  testStored('/luring/ says what is stored', async ({ page }) => {
    await page.goto('/luring/');
    await expect(page.locator('[data-offline-phase="ready"]').first()).toBeVisible();
    await expect(page.locator('[data-offline-kind="pages"]')).toHaveText(/\d+ berkas, [\d.,]+ (kB|MB)/);
  });
});

test.describe('on a first visit', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the progress of storing is shown at /luring/ while it goes on', async ({ page }) => {
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      addEventListener('siap:offline', (event) => {
        if (event.detail.phase === 'storing') seen.push(event.detail.done);
      });
    });
    await page.goto('/luring/');
    await waitUntilStored(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
});
