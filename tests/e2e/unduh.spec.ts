import type { Page } from '@playwright/test';
import { readPdf } from '../../packages/tagged-pdf/tests/support/read-pdf.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';
import { exportPackage, fillAll, HEALTH_CERTIFICATE, openScreen } from '../support/wizard.ts';

/** What only the making of a package needs. */
const WRITERS = /\/_astro\/(make-package|noto-sans)\.[\w-]+\.(js|ttf)/;

const requested = (page: Page): string[] => {
  const found: string[] = [];
  page.on('request', (request) => {
    if (WRITERS.test(request.url())) found.push(new URL(request.url()).pathname);
  });
  return found;
};

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

testStored.describe('with the network off', () => {
  testStored('a package is made and reopened in airplane mode', async ({ page, context }) => {
    test.setTimeout(90_000);
    await page.goto(HEALTH_CERTIFICATE);
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
});
