import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const SUSU = '/periksa/susu-pengeluaran-antar-area/';
const verdict = (page: Page) => page.locator('.verdict');
const answer = (page: Page, question: string, value: string) =>
  page.locator(`input[name="tanya-${question}"][value="${value}"]`).check();

/** Ticks every item of a kind that applies. */
const tickAll = async (page: Page, section: string) => {
  const choices = page.locator(`section[aria-labelledby="${section}"] input[value="ada"]`);
  for (let index = 0; index < (await choices.count()); index += 1) await choices.nth(index).check();
};

test('the chooser leads to the self-check of every service', async ({ page }) => {
  await page.goto('/periksa/');
  const links = page.locator('main a[href^="/periksa/"]');
  await expect(links).toHaveCount(6);
  await links.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Periksa syarat');
});

test('answers decide what applies, and say why', async ({ page }) => {
  await page.goto(SUSU);
  const item = page.locator('#syarat-surat-kuasa');
  await expect(item).toContainText('Mungkin diperlukan');
  await expect(verdict(page)).toContainText('Belum dapat dipastikan');
  await answer(page, 'dikuasakan', 'ya');
  await expect(item).toContainText('Diperlukan karena pengurusannya dikuasakan.');
  await answer(page, 'dikuasakan', 'tidak');
  await expect(item).toContainText('Tidak diperlukan karena pemilik mengurus sendiri.');
  await expect(item.getByRole('radio')).toHaveCount(0);
});

test('readiness comes in words, from the papers at hand', async ({ page }) => {
  await page.goto(SUSU);
  await answer(page, 'dikuasakan', 'tidak');
  await answer(page, 'skpah-perlu-lab', 'tidak');
  await expect(verdict(page)).toContainText(/Belum siap\. 0 dari \d+/);
  await expect(verdict(page)).toHaveAttribute('aria-live', 'polite');
  await tickAll(page, 'kelompok-dibawa');
  await expect(verdict(page)).toContainText('Siap.');
  await expect(page.getByRole('heading', { name: 'Yang masih harus Anda lakukan' })).toBeVisible();
  await tickAll(page, 'kelompok-kewajiban');
  await expect(page.getByRole('heading', { name: 'Yang masih harus Anda lakukan' })).toHaveCount(0);
});

test('what the service issues itself is explained and cannot be ticked', async ({ page }) => {
  await page.goto(SUSU);
  const issued = page.locator('section[aria-labelledby="kelompok-diterbitkan"]');
  await expect(issued).toContainText('KH-12');
  await expect(issued.getByRole('radio')).toHaveCount(0);
});

test('everything is kept through a reload; a reset can be taken back', async ({ page }) => {
  await page.goto(SUSU);
  await answer(page, 'dikuasakan', 'ya');
  const tick = page.locator('#syarat-surat-kuasa input[value="ada"]');
  await tick.check();
  await page.locator('[data-save="tersimpan"]').waitFor();
  await page.reload();
  await expect(tick).toBeChecked();
  await page.getByRole('button', { name: 'Hapus semua jawaban' }).click();
  await expect(page.locator('#syarat-surat-kuasa')).toContainText('Mungkin diperlukan');
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(tick).toBeChecked();
});

test('every self-check can be walked to its end', async ({ page }) => {
  await page.goto('/periksa/');
  const addresses = await page
    .locator('main a[href^="/periksa/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await page.goto(address);
    const groups = page.locator('section[aria-labelledby="pertanyaan"] fieldset');
    for (let index = 0; index < (await groups.count()); index += 1)
      await groups.nth(index).getByRole('radio').first().check();
    await tickAll(page, 'kelompok-dibawa');
    await expect(verdict(page)).toContainText('Siap.');
  }
});

test('the device that stores nothing is told of, and the check still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto(SUSU);
  await expect(page.locator('.save-status')).toContainText('hilang saat halaman ditutup');
  await answer(page, 'dikuasakan', 'ya');
  await expect(page.locator('#syarat-surat-kuasa')).toContainText('Diperlukan');
});

test('fits its screen @layout', async ({ page }) => {
  await page.goto('/periksa/health-certificate-omkaba/');
  await expect(page.locator('#pertanyaan')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('questions and requirements can be read', async ({ page }) => {
    await page.goto(SUSU);
    await expect(page.getByText('Apakah pengurusannya dikuasakan?').first()).toBeVisible();
    await expect(page.locator('#syarat-surat-kuasa')).toBeVisible();
    await expect(page.locator('noscript .note')).toBeVisible();
  });
});
