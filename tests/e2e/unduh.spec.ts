import type { Page } from '@playwright/test';
import { choose } from '../support/attachments.ts';
import { pdfOf } from '../support/files.ts';
import { waitUntilStored } from '../support/offline.ts';
import { readPdf } from '../support/read-pdf.ts';
import { has, runOn } from '../support/reference-tools.ts';
import { expect, test } from '../support/test.ts';
import { exportPackage, fillAll, HEALTH_CERTIFICATE, openScreen, saved } from '../support/wizard.ts';

/** What only the making of a package needs. */
const WRITERS = /\/_astro\/(make-package|noto-sans)\.[\w-]+\.(js|ttf)/;

const requested = (page: Page): string[] => {
  const found: string[] = [];
  page.on('request', (request) => {
    if (WRITERS.test(request.url())) found.push(new URL(request.url()).pathname);
  });
  return found;
};

/** Longest tasks of the page from now on, in milliseconds. */
const watchLongTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
const longTasks = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);

test.describe('making a package', () => {
  test.use({ serviceWorkers: 'block' });

  test('fetches what writes it only when it is asked for', async ({ page }) => {
    const writers = requested(page);
    await page.goto(HEALTH_CERTIFICATE);
    await fillAll(page);
    await openScreen(page, 'akhir');
    expect(writers).toEqual([]);
    await exportPackage(page);
    expect(writers.map((path) => path.replace(/.*\/([\w-]+)\..*\.(\w+)$/, '$1.$2')).sort()).toEqual([
      'make-package.js',
      'noto-sans.ttf',
    ]);
  });

  test('of twelve files of 2 MB leaves the page free, and holds them all', async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(HEALTH_CERTIFICATE);
    await fillAll(page);
    await openScreen(page, 'barang');
    for (let row = 1; row < 12; row += 1) await page.getByRole('button', { name: 'Tambah barang' }).click();
    const places = page.locator('.attachment');
    await expect(places).toHaveCount(12);
    for (let row = 0; row < 12; row += 1)
      await choose(places.nth(row), 'coa.pdf', pdfOf({ padding: 2_000_000 + row }));
    await expect(places.filter({ hasText: 'coa.pdf' })).toHaveCount(12, { timeout: 60_000 });
    await saved(page);
    await openScreen(page, 'akhir');
    await watchLongTasks(page);
    const { zip, bytes } = await exportPackage(page);
    expect(Math.max(0, ...(await longTasks(page)))).toBeLessThanOrEqual(200);
    expect(zip.length).toBeLessThan(30_000_000);
    expect(Object.keys(bytes).filter((path) => path.startsWith('lampiran/'))).toHaveLength(12);
    const { pages } = await readPdf(bytes['ringkasan.pdf'] ?? new Uint8Array());
    expect(pages.join('\n')).toContain('12-coa-fumigasi.pdf');
    if (has('unzip') && has('sha256sum')) {
      const [, , checked] = runOn(
        'paket.zip',
        zip,
        ['unzip', '-t', 'paket.zip'],
        ['unzip', '-q', 'paket.zip'],
        ['sha256sum', '-c', '--strict', 'MANIFEST.sha256'],
      );
      expect(checked?.status, checked?.said).toBe(0);
    }
  });
});

test('a package is made and reopened in airplane mode', async ({ page, context }) => {
  test.setTimeout(90_000);
  await page.goto(HEALTH_CERTIFICATE);
  await waitUntilStored(page);
  await context.setOffline(true);
  await page.reload();
  await fillAll(page);
  const { fileName, zip, bytes, files } = await exportPackage(page);
  const { pages } = await readPdf(bytes['ringkasan.pdf'] ?? new Uint8Array());
  expect(pages[0]).toContain('Ringkasan permohonan');
  expect(files['salinan.html']).toContain('Content-Security-Policy');
  await page
    .locator('#berkas-paket')
    .setInputFiles({ name: fileName, mimeType: 'application/zip', buffer: zip });
  await expect(page.locator('#layar-akhir')).toBeFocused();
});
