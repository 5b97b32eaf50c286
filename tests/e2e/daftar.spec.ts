import { expect, test } from '../support/test.ts';

test.describe('the glossary', () => {
  test('narrows while one types, opens filtered from its address, and shows what an address names', async ({
    page,
  }) => {
    const shown = page.locator('[data-item]:visible');
    const status = page.locator('[data-filter-status]');
    await page.goto('/istilah/?q=optk');
    await expect(status).toContainText('istilah cocok.');
    await expect(page.locator('section:has(> #optk)')).toBeVisible();
    await expect(page.locator('section:has(> #npwp)')).toBeHidden();
    await page.getByRole('searchbox', { name: 'Saring istilah' }).fill('tidakadaistilahini');
    await expect(status).toContainText('Tidak ada istilah yang cocok');
    await expect(shown).toHaveCount(0);
    await page.goto('/istilah/?q=optk#npwp');
    await expect(page.locator('#npwp')).toBeInViewport();
  });

  test('leads to a letter, and folds what follows the first sentence', async ({ page }) => {
    await page.goto('/istilah/');
    await page.getByRole('link', { name: 'P', exact: true }).click();
    await expect(page).toHaveURL(/#huruf-p$/);
    await expect(page.locator('#huruf-p')).toBeInViewport();
    const term = page.locator('section:has(> #bank-persepsi)');
    await expect(term.locator('details p')).toBeHidden();
    await term.locator('summary').click();
    await expect(term.locator('details p')).toBeVisible();
  });
});

test('the changes of one service have an address, and an address of a note shows that note', async ({
  page,
}) => {
  await page.goto('/perubahan/?layanan=cop-kapal');
  await expect(page.getByRole('status').first()).toContainText('Hanya perubahan yang menyangkut');
  await expect(page.locator('li:has(> [id="2026-11-25-layanan-baru"])')).toBeVisible();
  await expect(page.locator('li:has(> [id="2026-11-22-formulir"])')).toBeHidden();
  await page.goto('/perubahan/?layanan=cop-kapal#2026-11-22-formulir');
  await expect(page.locator('[id="2026-11-22-formulir"]')).toBeInViewport();
});

for (const address of [
  '/catatan-sumber/#arah-susu',
  '/catatan-sumber/tarif/#tarif-kucing',
  '/catatan-sumber/sumber/#bkp-yogyakarta',
  '/perubahan/#layanan-cop-kapal',
  '/dokumen/#k-3-10',
  '/data/#kunci-tariffs',
])
  test(`${address} opens what is folded around it`, async ({ page }) => {
    await page.goto(address);
    const place = page.locator(`[id="${new URL(address, 'http://x').hash.slice(1)}"]`);
    await expect(place).toBeInViewport();
    await expect(
      page
        .locator(`details[open]`, { has: place })
        .or(page.locator(`details[open]${new URL(address, 'http://x').hash}`))
        .first(),
    ).toBeVisible();
  });

test('the register of law leads from the higher to the lower, with every state in words for who cannot see signs', async ({
  page,
}) => {
  await page.goto('/peraturan/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Undang-undang',
    'Peraturan pemerintah',
    'Peraturan presiden',
    'Peraturan dan keputusan menteri',
    'Peraturan dan keputusan badan karantina',
  ]);
  const row = page.getByRole('row', { name: /PP 35\/2016/ }).first();
  await expect(row).toContainText('belum dicek');
  await expect(row.getByRole('link', { name: /layanan/ })).toHaveAttribute(
    'href',
    '/peraturan/pp-35-2016/#layanan',
  );
});
