import { expect, test } from '../support/test.ts';
import { enter, HEALTH_CERTIFICATE, openScreen, saved } from '../support/wizard.ts';

test('each card is its link as a whole, and says how long, how much and how many papers', async ({
  page,
}) => {
  await page.goto('/');
  const cards = page.locator('.service-card');
  await expect(cards).toHaveCount(12);
  for (const card of await cards.all()) await expect(card.locator('dd')).toHaveText([/\S/, /\S/, /\S/]);
  const honey = page.locator('[data-service="madu-pengeluaran-antar-area"]');
  await expect(honey.locator('dd')).toHaveText([
    '1 hari',
    'Rp5.000 / sertifikat + Rp25 / kilogram',
    '2 macam',
  ]);
  const { width = 0, height = 0 } = (await honey.boundingBox()) ?? {};
  await honey.click({ position: { x: width - 6, y: height - 6 } });
  await expect(page).toHaveURL(/\/layanan\/madu-pengeluaran-antar-area\/$/);
});

for (const width of [360, 768, 1024, 1280, 1600])
  test(`no card stands alone in its row at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const tops = await page
      .locator('.service-card')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
    const rows = [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
    expect(new Set(rows).size, `cards in each row: ${rows.join(', ')}`).toBe(1);
  });

test('what was begun on the device is offered, under its name, and opens', async ({ page }) => {
  await page.goto('/');
  const offered = page.getByRole('region', { name: 'Lanjutkan' });
  await expect(offered).toHaveCount(0);
  await page.goto(HEALTH_CERTIFICATE);
  await openScreen(page, 'penerima');
  await enter(page, 'penerima-0-penerimaNama', 'Contoh Ltd');
  await saved(page);
  await page.goto('/');
  await expect(offered.getByRole('link').first()).toHaveText('Sertifikat kesehatan ekspor-impor');
  await expect(offered).toContainText(/diubah \d+ \p{L}+ \d{4}/u);
  await offered.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/paket\/\?layanan=health-certificate-omkaba#berkas=/);
});

test('the nearest offices are looked up by a place', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Provinsi atau kota').fill('denpasar');
  await page.getByRole('button', { name: 'Cari kantor' }).click();
  await expect(page.locator('#q')).toHaveValue('denpasar');
  await expect(page.locator('#bkhit-bali')).toBeVisible();
});
