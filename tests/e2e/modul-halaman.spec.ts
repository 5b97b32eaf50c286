import { sampleZip } from '../support/portal/sample-package.ts';
import { loadPackage, reportOf } from '../support/portal/test.ts';
import { expect, test } from '../support/test.ts';

const FORM = `<form><h3>Eksportir/Importir</h3><label for="x">Nama Lengkap *</label><input id="x">
<table><tr><td>Negara Asal</td><td><input name="negara_tujuan"></td></tr><tr><td>Nama Kapal</td><td><input></td></tr></table>
<img src="/tidak-ada.png" onerror="window.ran = 1"><script>window.ran = 1</script></form>`;

test('the example takes all of a package, rows of goods included, without a request', async ({ page }) => {
  await page.goto('/petugas/modul-portal/contoh/');
  await expect(page.getByText('Ini contoh, bukan portal')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await loadPackage(page, await sampleZip());
  await expect(reportOf(page)).toHaveAttribute('data-tidak-ditemukan', '0');
  await expect(reportOf(page)).toHaveAttribute('data-ditolak', '0');
  await expect(reportOf(page)).toHaveAttribute('data-terisi', '45');
  await expect(page.locator('#barang-namaBarang-2')).toHaveValue('Tongkat');
  await expect(page.locator('#tujuan-tanggalAju')).toHaveValue('2026-11-20');
  // The heading font is the site's own and comes late.
  expect(asked.filter((url) => !url.endsWith('.woff2'))).toEqual([]);
});

test.describe('a form of one’s own', () => {
  // What the policy keeps from running is logged as an error.
  test.use({ allowedErrors: [/Executing inline event handler violates/] });

  test('is read without being run, and tells what it would take', async ({ page }) => {
    await page.goto('/petugas/modul-portal/contoh/');
    await page.locator('#uji-html').fill(FORM);
    await page.getByRole('button', { name: 'Lihat yang akan diisi' }).click();
    const said = page.locator('[data-uji] [role=status]');
    await expect(said.getByRole('listitem').filter({ hasText: 'Nama Kapal →' })).toHaveCount(1);
    await expect(said).toContainText('Nama → “Nama Lengkap *”');
    await expect(said).toContainText('Negara Asal: labelnya berlawanan');
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });
});

test('the officers’ page leads to the loader’s, which shows the line to include', async ({ page }) => {
  await page.goto('/petugas/');
  await page.getByRole('main').getByRole('link', { name: 'Modul untuk pemilik portal' }).click();
  await expect(page.locator('pre').first()).toContainText(
    '/modul/siap-karantina.js" data-paket-versi="2" defer',
  );
});
