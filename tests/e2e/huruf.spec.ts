import type { Page } from '@playwright/test';
import { readPdf } from '../../packages/tagged-pdf/tests/support/read-pdf.ts';
import { uaFaults } from '../../packages/tagged-pdf/tests/support/ua/ua-faults.ts';
import { FILLED } from '../support/filled-application.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';
import { enter, exportPackage, fillAll, HEALTH_CERTIFICATE, openScreen, saved } from '../support/wizard.ts';

const requested = (page: Page): string[] => {
  const found: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/huruf/')) found.push(pathname);
  });
  return found;
};

const name = async (page: Page, text: string) => {
  await openScreen(page, 'penerima');
  await enter(page, 'penerima-0-penerimaNama', text);
  await saved(page);
  await openScreen(page, 'akhir');
};
const summary = async (page: Page) => {
  const { bytes } = await exportPackage(page);
  const pdf = bytes['ringkasan.pdf'] ?? new Uint8Array();
  return { pdf, text: (await readPdf(pdf)).pages.join('\n').replaceAll(/\s/g, '') };
};
/** What is said above the download; the other status tells how far it is. */
const note = (page: Page) => page.locator('#unduh ~ div[role="status"]');
const ORIGIN = 'potongan huruf dari situs ini';

test('an ordinary application asks for no letters beyond those of the site', async ({ page }) => {
  const letters = requested(page);
  await page.goto(HEALTH_CERTIFICATE);
  await fillAll(page);
  await openScreen(page, 'akhir');
  await exportPackage(page);
  await expect(note(page)).toHaveCount(0);
  expect(letters).toEqual([]);
});

for (const [script, text] of [
  ['Chinese', '北京贸易有限公司'],
  ['Korean and Japanese', '한국무역 さくら'],
  ['Arabic', 'شركة النور'],
  ['Thai', 'บริษัทไทย'],
  ['Hindi', 'हिन्दी निर्यात'],
] as const)
  test(`a name in ${script} is printed, and only its letters are fetched`, async ({ page }) => {
    const letters = requested(page);
    await page.goto(HEALTH_CERTIFICATE);
    await fillAll(page, { ...FILLED, penerima: { ...FILLED['penerima'], penerimaNama: text } });
    await openScreen(page, 'akhir');
    await expect(note(page)).toContainText(ORIGIN);
    await expect(note(page).getByRole('listitem')).toHaveCount(0);
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.length).toBeLessThanOrEqual(10);
    const { pdf, text: printed } = await summary(page);
    // Arabic is read back from left to right, as it stands on paper.
    const solid = text.replaceAll(' ', '');
    expect(script === 'Arabic' || printed.includes(solid)).toBe(true);
    expect(printed).not.toContain('�');
    expect(await uaFaults(pdf)).toEqual([]);
    expect(new Set(letters).size).toBe(letters.length);
  });

test('an entry that cannot be printed is named before the download', async ({ page }) => {
  await page.goto(HEALTH_CERTIFICATE);
  await name(page, 'Odisha ଓଡ଼ିଶା');
  await expect(note(page)).toContainText('tidak dapat dicetak');
  await expect(note(page).getByRole('listitem')).toHaveText(['Data Penerima, Pembeli/Penerima, Nama']);
  await name(page, 'Odisha');
  await expect(note(page)).toHaveCount(0);
});

testStored.describe('with the network off', () => {
  testStored(
    'letters that were used once are there, and others are said to be missing until there is a line',
    async ({ page, context }) => {
      const letters = requested(page);
      await page.goto(HEALTH_CERTIFICATE);
      const stores = await page.evaluate(() => caches.keys());
      expect(stores.filter((store) => store.includes('huruf'))).toEqual([]);
      expect(letters).toEqual([]);
      await fillAll(page);
      await name(page, '北京');
      await expect(note(page)).toContainText(ORIGIN);
      await context.setOffline(true);
      await page.reload();
      await openScreen(page, 'akhir');
      await expect(note(page)).toContainText(ORIGIN);
      await expect(note(page).getByRole('listitem')).toHaveCount(0);
      expect((await summary(page)).text).toContain('北京');
      await name(page, '大阪');
      await expect(note(page)).toContainText('belum tersimpan di perangkat ini');
      await expect(note(page).getByRole('listitem')).toHaveText(['Data Penerima, Pembeli/Penerima, Nama']);
      await context.setOffline(false);
      await expect(note(page).getByRole('listitem')).toHaveCount(0);
      expect((await summary(page)).text).toContain('大阪');
    },
  );
});
