import { sidewaysOverflow } from '../support/overflow.ts';
import { expect, test } from '../support/test.ts';

const TEMPLATES = [
  '/',
  '/layanan/',
  '/layanan/susu-pengeluaran-antar-area/',
  '/layanan/health-certificate-omkaba/',
  '/periksa/madu-pengeluaran-antar-area/',
  '/tarif/?layanan=susu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=250&tpc=2',
  '/paket/?layanan=health-certificate-omkaba',
  '/cari/?q=madu',
  '/peraturan/pp-35-2016/',
  '/dokumen/kh-12/',
  '/istilah/',
  '/panduan/permintaan-layanan/',
  '/catatan-sumber/',
  '/luring/',
  '/petugas/',
];

for (const path of TEMPLATES)
  test(`${path} fits its window, and its main parts are seen @layout`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    expect(await sidewaysOverflow(page), 'no scrolling sideways').toBe(0);
    const small = await page
      .locator('main button, main input:not([type=hidden]), main select')
      .evaluateAll((controls) =>
        controls
          .map((control) => [control.outerHTML.slice(0, 80), control.closest('label') ?? control] as const)
          .map(([html, element]) => [html, element.getBoundingClientRect()] as const)
          .filter(([, { width, height }]) => width > 0 && height > 0 && (width < 24 || height < 24))
          .map(([html]) => html),
      );
    expect(small, 'controls are at least 24 px high and wide').toEqual([]);
  });

test('a service page reads whole without any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('/layanan/susu-pengeluaran-antar-area/', test.info().project.use.baseURL).href);
  for (const id of ['persyaratan', 'prosedur', 'biaya', 'uji-laboratorium', 'sumber'])
    await expect(page.locator(`#${id}`)).toBeVisible();
  await context.close();
});
