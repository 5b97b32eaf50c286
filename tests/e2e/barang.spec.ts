import type { Page } from '@playwright/test';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Barang apa yang dibawa?' });
const answer = (page: Page) => page.locator('[data-barang]');

test('goods are named in everyday words, by keyboard, and answered at their own address', async ({
  page,
}) => {
  await page.goto('/periksa/');
  await field(page).focus();
  await page.keyboard.type('sarang wallet');
  await expect(page.getByRole('option')).toHaveText([/^sarang burung walet/]);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/periksa\/#barang=sarang-burung-walet$/);
  await expect(answer(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).toHaveTitle(/^sarang burung walet \|/);
  await expect(answer(page)).toContainText('Layanan ini belum ada di situs');
  await expect(answer(page)).toContainText('Badan Karantina Indonesia');
  await expect(answer(page)).toContainText('Rp5.000 / kilogram');
  await expect(answer(page).getByRole('link', { name: /^Hitung biaya/ })).toHaveAttribute(
    'href',
    '/tarif/?barang=hewan.pemeriksaan.produk-pangan.sarang-burung:1',
  );
  await expect(answer(page).getByRole('link', { name: 'Baca UU 21/2019 Ps. 35' })).toBeVisible();
});

test('arrows choose among what fits, Escape closes, and once more empties', async ({ page }) => {
  await page.goto('/periksa/');
  await field(page).focus();
  await page.keyboard.type('kopi');
  await page.getByRole('option').nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  const marked = page.getByRole('option', { selected: true });
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await marked.getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field(page)).toHaveValue('kopi');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('goods of a service lead to it first, and say for which way it holds', async ({ page }) => {
  await page.goto('/periksa/#barang=beras');
  await expect(answer(page).getByRole('link').first()).toHaveAttribute(
    'href',
    '/layanan/tumbuhan-pengeluaran-antar-area/',
  );
  await expect(answer(page)).toContainText('Lihat di sana untuk arah kiriman mana');
});

test('what the list leaves open shows every line that may be meant, and what to ask', async ({ page }) => {
  await page.goto('/periksa/#barang=sapi');
  await expect(answer(page).locator('[data-baris]')).toHaveCount(2);
  await expect(answer(page)).toContainText('Tanyakan kepada petugas: sapi ini dihitung sebagai hewan besar');
  await page.goto('/periksa/#barang=ikan-hias');
  await expect(answer(page)).toContainText('tidak ada angka');
  await page.goto('/periksa/#barang=vaksin');
  await expect(answer(page)).toContainText('salinan berbeda');
});

test('goods that are not known are said to be so, and the questions remain', async ({ page }) => {
  await page.goto('/periksa/#barang=gajah-terbang');
  await expect(page.getByText('barang yang tidak dikenal di sini: “gajah-terbang”')).toBeVisible();
  await page
    .locator('.route-answers')
    .getByRole('button', { name: /^Tumbuhan/ })
    .click();
  await expect(page).toHaveURL(/#bawaan=tumbuhan$/);
  await expect(page.getByText('barang yang tidak dikenal')).toHaveCount(0);
});

test('the search answers for goods with a link to their answer, their fee and the offices', async ({
  page,
}) => {
  await page.goto('/cari/?q=sarang%20walet');
  const row = page.getByRole('row').first();
  await expect(row).toContainText('Layanannya belum ada di situs ini. Tanyakan kepada kantor karantina.');
  await expect(row.getByRole('link')).toHaveText(['sarang burung walet', 'Hitung biaya', 'Kantor karantina']);
  await row.getByRole('link').first().click();
  await expect(answer(page)).toContainText('Sarang burung');
});

testStored.describe('with the site stored', () => {
  testStored('goods are answered offline too', async ({ page, context }) => {
    await page.goto('/periksa/');
    await context.setOffline(true);
    await page.goto('/periksa/');
    await field(page).fill('bibit durian');
    await page.getByRole('option').first().click();
    await expect(answer(page)).toContainText('Pohon (termasuk stum)');
  });
});
