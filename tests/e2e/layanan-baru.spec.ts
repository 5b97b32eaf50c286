import { expect, test } from '../support/test.ts';

test('offices stand side by side on a desk and one under the other on a phone', async ({ page }) => {
  const tops = async () =>
    page
      .locator('details', { has: page.locator('#persyaratan') })
      .locator('.by-office > div')
      .evaluateAll((columns) => columns.map((column) => Math.round(column.getBoundingClientRect().top)));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/layanan/cop-kapal/#persyaratan');
  await expect(page.locator('#persyaratan-mdh')).toBeVisible();
  expect(new Set(await tops()).size).toBe(1);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(new Set(await tops()).size).toBe(3);
});

test('an office whose page lacks a section says so', async ({ page }) => {
  await page.goto('/layanan/cop-kapal/');
  const section = page.locator('details', { has: page.locator('#waktu-pelayanan') });
  await expect(section.getByText('Tidak tercantum di halaman kantor ini.')).toHaveCount(2);
});

test('a page whose source was cut off says so at its top and in the list', async ({ page }) => {
  await page.goto('/layanan/sscec-kapal/');
  await expect(page.locator('main [data-partial]')).toContainText('Sumber terpotong');
  await page.goto('/layanan/');
  await expect(page.locator('.grid .badge', { hasText: 'Sumber terpotong' })).toHaveCount(4);
});

test('a service without a package has no button for one', async ({ page }) => {
  for (const path of ['/layanan/icv-penerbitan/', '/periksa/icv-penerbitan/']) {
    await page.goto(path);
    await expect(page.locator('main a[href*="/paket/"]')).toHaveCount(0);
  }
});

test('the list says that nothing fits exactly when nothing fits', async ({ page }) => {
  await page.goto('/layanan/');
  const values = (name: string) =>
    page
      .locator(`[name=${name}]`)
      .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
  const [fields, directions, subjects] = await Promise.all(['bidang', 'arah', 'untuk'].map(values));
  for (const field of fields ?? [])
    for (const direction of directions ?? [])
      for (const subject of subjects ?? []) {
        await page.locator(`[name=bidang][value="${field}"]`).check();
        await page.locator(`[name=arah][value="${direction}"]`).check();
        await page.locator(`[name=untuk][value="${subject}"]`).check();
        const shown = await page.locator('.grid > li:visible').count();
        await expect(page.locator('.none')).toBeVisible({ visible: shown === 0 });
      }
});
