import { folded } from '../support/folded.ts';
import { expect, test } from '../support/test.ts';

const GUIDES = ['akun', 'permintaan-layanan', 'revisi', 'billing'] as const;

for (const [index, id] of GUIDES.entries())
  test(`the guide ${id} says and draws each step, with the source's words folded below it`, async ({
    page,
  }) => {
    await page.goto(`/panduan/${id}/`);
    await expect(page.getByText(`Panduan ${index + 1} dari 4`)).toBeVisible();
    const stages = page.locator('section.stage');
    const count = await stages.count();
    expect(count).toBeGreaterThanOrEqual(3);
    for (let number = 1; number <= count; number++) {
      const stage = stages.nth(number - 1);
      await expect(stage.getByText(`Langkah ${number} dari ${count}`)).toBeVisible();
      await expect(stage.locator('svg.screen')).toBeVisible();
      expect(await stage.locator('.do > li').count()).toBeGreaterThanOrEqual(2);
      expect(await folded(stage.locator('details'))).toBe(true);
    }
  });

test('a link to the words of the source opens them, and paper shows them all', async ({ page }) => {
  await page.goto('/panduan/permintaan-layanan/#isian-komoditas-sertifikat-halal');
  await expect(page.locator('#isian-komoditas-sertifikat-halal')).toBeInViewport();
  await page.goto('/panduan/billing/#langkah-bayar');
  await expect(page.locator('#langkah-bayar')).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  for (const anchor of ['langkah-lihat-disetujui', 'isian-billing-npwp', 'langkah-tanda-bukti'])
    await expect(page.locator(`#${anchor}`)).toBeVisible();
});

test('the steps and the guides lead on to each other', async ({ page }) => {
  await page.goto('/panduan/akun/');
  await page.getByRole('link', { name: 'Berikutnya: Isi data perusahaan' }).click();
  await expect(page.locator('#mengisi-data-perusahaan')).toBeInViewport();
  await page.getByRole('link', { name: 'Panduan berikutnya: Mengajukan permintaan layanan' }).click();
  await expect(page).toHaveURL(/\/panduan\/permintaan-layanan\/$/);
  await expect(page.getByRole('link', { name: 'Panduan sebelumnya: Membuat akun' })).toBeVisible();
});

test('the drawings are legible on a phone: at their own size, their letters 12 pixels high @layout', async ({
  page,
}) => {
  await page.goto('/panduan/permintaan-layanan/');
  const widths = await page
    .locator('svg.screen')
    .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(318);
});
