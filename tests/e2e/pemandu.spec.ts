import type { Page } from '@playwright/test';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { pathsOf } from '../../src/domain/router/paths.ts';
import { expect, test } from '../support/test.ts';

const route = loadContent(contentRoot()).content.routes.get('periksa')?.data;
if (!route) throw new Error('no route');

const choose = (page: Page, label: string | RegExp) =>
  page.locator('.route-answers').getByRole('button', { name: label }).click();
const question = (page: Page) => page.locator('#tanya');
const outcome = (page: Page) => page.locator('[data-outcome]');

test('a few answers lead to the service, each of them in the address', async ({ page }) => {
  await page.goto('/periksa/');
  await choose(page, /^Hewan atau produk hewan/);
  await expect(page).toHaveURL(/#bawaan=hewan$/);
  await expect(question(page)).toHaveText('Ke mana barangnya bergerak?');
  await expect(question(page)).toBeFocused();
  await choose(page, /^Antar area/);
  await choose(page, 'Susu');
  await choose(page, /^Keluar/);
  await expect(page).toHaveURL(/#bawaan=hewan&lalu-lintas=antar-area&barang=susu&arah=keluar$/);
  await expect(outcome(page).getByRole('heading', { level: 3 })).toBeFocused();
  await expect(outcome(page)).toContainText('Mengapa sampai di sini');
  await expect(outcome(page)).toContainText('Balai Karantina Pertanian (BKP) Kelas II Yogyakarta');
  await outcome(page).getByRole('link', { name: 'Periksa syarat' }).click();
  await expect(page).toHaveURL(/\/periksa\/susu-pengeluaran-antar-area\/$/);
});

test('the back button takes answers back one by one, and forward gives them again', async ({ page }) => {
  await page.goto('/periksa/');
  await choose(page, /^Tumbuhan/);
  await choose(page, /^Ekspor/);
  await expect(outcome(page)).toBeVisible();
  await page.goBack();
  await expect(question(page)).toHaveText('Ke mana tumbuhannya bergerak?');
  await page.goBack();
  await expect(question(page)).toHaveText('Apa yang Anda bawa, kirim, atau urus?');
  await page.goForward();
  await page.goForward();
  await expect(outcome(page)).toBeVisible();
});

test('where the sources cover no service it says so, and whom to ask', async ({ page }) => {
  await page.goto('/periksa/#bawaan=tumbuhan&lalu-lintas=impor');
  await expect(outcome(page)).toContainText('Sumber tidak memuat layanan ini');
  await expect(outcome(page)).toContainText('Badan Karantina Indonesia');
  await expect(outcome(page).getByRole('link', { name: 'lapor.go.id' })).toBeVisible();
  await expect(outcome(page).getByRole('link', { name: 'Periksa syarat' })).toHaveCount(0);
});

test('one answer can be changed while the others stay', async ({ page }) => {
  await page.goto('/periksa/#bawaan=hewan&lalu-lintas=antar-area&barang=madu&arah=keluar');
  await expect(outcome(page)).toContainText('Pengeluaran madu antar area');
  await page.getByRole('button', { name: 'Ubah jawaban: Barang yang mana?' }).click();
  await expect(question(page)).toHaveText('Barang yang mana?');
  await choose(page, 'Vaksin');
  await expect(outcome(page)).toContainText('Pengeluaran vaksin antar area');
});

test('an answer in the address that does not exist is said to be none', async ({ page }) => {
  await page.goto('/periksa/#bawaan=gajah');
  await expect(page.getByText('jawaban yang tidak dikenal')).toBeVisible();
  await choose(page, /^Ikan/);
  await choose(page, /^Antar area/);
  await expect(outcome(page)).toBeVisible();
});

test('what was answered here is not asked again in the self-check', async ({ page }) => {
  await page.goto('/periksa/#bawaan=omkaba&lalu-lintas=ekspor&barang=alat-kesehatan');
  await outcome(page).getByRole('link', { name: 'Periksa syarat' }).click();
  await expect(page.locator('input[name="tanya-arah"][value="ekspor"]')).toBeChecked();
  await expect(page.locator('input[name="tanya-komoditas-omkaba"][value="alat-kesehatan"]')).toBeChecked();
  await expect(page.getByTestId('biaya')).toHaveText('Total: Rp100.000');
});

test('every path ends where the content says, with somebody to ask', async ({ page }) => {
  await page.goto('/periksa/');
  for (const { answers, outcome: end } of pathsOf(route)) {
    const fragment = answers.map(({ parameter, value }) => `${parameter}=${value}`).join('&');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(page.locator(`[data-outcome="${end}"]`)).toBeVisible();
    await expect(outcome(page).locator('li').first()).toBeVisible();
  }
});

test('works with the keyboard alone and fits its screen @layout', async ({ page }) => {
  await page.goto('/periksa/');
  await expect(page.locator('.route-answers button').first()).toBeEnabled();
  await page.locator('.route-answers button').first().focus();
  await page.keyboard.press('Enter');
  for (const asked of ['Ke mana barangnya bergerak?', 'Barang yang mana?', /^Barangnya keluar/]) {
    await expect(question(page)).toHaveText(asked);
    await expect(question(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(outcome(page)).toContainText('Pengeluaran madu antar area');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the list of services is there, and says why there are no questions', async ({ page }) => {
    await page.goto('/periksa/');
    await expect(page.locator('noscript .note')).toBeVisible();
    await expect(page.locator('.router')).toBeHidden();
    await expect(page.locator('main a[href^="/periksa/"]')).toHaveCount(12);
  });
});
