import { test } from '../support/axe.ts';
import { heard, listen } from '../support/announcements.ts';
import { expectSound, NARROW } from '../support/sound-state.ts';
import { expect } from '../support/test.ts';

test.use({ viewport: NARROW });

const ISLAND = '.estimator';

test('the estimator is sound empty, filled, and with every kind of wrong entry', async ({ page }) => {
  await listen(page);
  await page.goto('/tarif/');
  const total = page.locator('.total');
  const service = page.getByLabel('Layanan', { exact: true });
  await expect(service).toBeEnabled();
  await expectSound(page, 'empty', ISLAND);
  await service.selectOption('susu-pengeluaran-antar-area');
  await page.getByLabel('Pemeriksaan Fisik', { exact: true }).fill('250');
  await expect(total).toContainText('Rp11.250');
  await expectSound(page, 'filled', ISLAND);
  await page.getByLabel('Tanggal').fill('');
  const wrong = [
    ['sertifikat', '1,5', /harus bulat/],
    ['pemeriksaan-fisik', '12.5', /dua cara/],
    ['pengambilan-sampel', '-1', /kurang dari nol/],
    ['tpc', 'dua', /angka saja/],
    ['e-coli', '1e9', /tanpa huruf e/],
    ['coliform', '99999999999999', /terlalu besar/],
  ] as const;
  for (const [line, typed] of wrong) await page.locator(`[name="${line}"]`).fill(typed);
  for (const [line, , sentence] of wrong) {
    const field = page.locator(`[name="${line}"]`);
    await expect(field).toHaveAccessibleDescription(sentence);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(total).toContainText('Perbaiki dahulu isian ini: Tanggal; Sertifikat');
  await expectSound(page, 'wrong', ISLAND);
  const { said, late } = await heard(page);
  expect(late).toEqual([]);
  expect(said.every(({ how }) => how === 'polite')).toBe(true);
  expect(said.at(-1)?.text).toContain('Perbaiki dahulu isian ini');
});

test('the estimator is sound with a long list, of which a line is added and removed', async ({ page }) => {
  await page.goto('/tarif/?layanan=tumbuhan-pengeluaran-antar-area&sertifikat=1');
  await page.getByLabel('Tambah barang').selectOption('pemeriksaan.buah-segar');
  await page.getByRole('button', { name: 'Tambah barang' }).click();
  await expect(page.locator('[name="pemeriksaan.buah-segar"]')).toBeFocused();
  await page.keyboard.type('2');
  await expectSound(page, 'a line added', ISLAND);
  await page.getByRole('button', { name: /^Hapus/ }).click();
  await expect(page.getByLabel('Tambah barang')).toBeFocused();
});

test('a damaged link is told at once, and the estimator is sound with it', async ({ page }) => {
  await listen(page);
  await page.goto(
    '/tarif/?layanan=susu-pengeluaran-antar-area&tanggal=2016-02-30&tpc=1e309&gigi=3&keadaan=hilang',
  );
  await expect(page.getByRole('alert')).toContainText('gigi');
  await expectSound(page, 'a damaged link', ISLAND);
  await page.getByRole('link', { name: /2016-02-30/ }).click();
  await expect(page.locator('[name="tanggal"]')).toBeFocused();
  const { said, late } = await heard(page);
  expect(late).toEqual([]);
  expect(said.filter(({ how }) => how === 'assertive')).toHaveLength(1);
});
