import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { storedIn } from '../support/stored-in.ts';
import { expect, test } from '../support/test.ts';

const services = [...loadContent(contentRoot()).content.services.keys()];
const MADU = '/layanan/madu-pengeluaran-antar-area/';
const TUMBUHAN = '/layanan/tumbuhan-pengeluaran-antar-area/';

test.describe('on a phone of 360 × 640', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the answer begins within 200 px and is over within a screen and a half', async ({ page }) => {
    for (const id of services) {
      await page.goto(`/layanan/${id}/`);
      const box = await page.locator('.answer').boundingBox();
      expect.soft(box?.y, id).toBeLessThanOrEqual(200);
      expect.soft((box?.y ?? 0) + (box?.height ?? 0), id).toBeLessThanOrEqual(960);
    }
  });

  test('the whole page is short while the full text is folded', async ({ page }) => {
    for (const [path, screens] of [
      [MADU, 6],
      [TUMBUHAN, 9],
    ] as const) {
      await page.goto(path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height / 640, path).toBeLessThanOrEqual(screens);
    }
  });
});

test('a tick beside a paper is the one of the self-check, both ways', async ({ page }) => {
  await page.goto(MADU);
  const paper = page.getByRole('checkbox', { name: 'sudah ada: Surat Keterangan Produk asal Hewan' });
  await expect(paper).toBeEnabled();
  await paper.check();
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan di perangkat ini' })).toBeVisible();
  await page.getByRole('link', { name: 'Periksa kesiapan' }).click();
  const ada = page.locator('#syarat-surat-keterangan-produk input[value="ada"]');
  await expect(ada).toBeChecked();
  await page.goto(MADU);
  await expect(paper).toBeChecked();
  await expect(page.getByRole('link', { name: 'Teruskan pemeriksaan' })).toBeVisible();
  await paper.uncheck();
  await expect.poll(() => storedIn(page, 'checks')).not.toContain('surat-keterangan-produk');
  await page.reload();
  await expect(paper).toBeEnabled();
  await expect(paper).not.toBeChecked();
});

test('a link to a folded paragraph opens it, on arriving and from within the page', async ({ page }) => {
  await page.goto(`${MADU}#persyaratan-surat-kuasa`);
  await expect(page.locator('#persyaratan-surat-kuasa')).toBeInViewport();
  await page.goto(MADU);
  await expect(page.locator('#langkah-pembayaran')).toBeHidden();
  await page
    .getByRole('region', { name: 'Langkah Anda' })
    .getByRole('link', { name: 'selengkapnya: Kuitansi dan pembayaran' })
    .click();
  await expect(page.locator('#langkah-pembayaran')).toBeInViewport();
});

test('on paper the whole text is there on few pages, also before the page was scrolled', async ({ page }) => {
  for (const [path, most] of [
    [MADU, 4],
    [TUMBUHAN, 8],
  ] as const) {
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages, path).toBeGreaterThan(0);
    expect(pages, path).toBeLessThanOrEqual(most);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#langkah-pencetakan-kt-12')).toBeVisible();
});

test('what may befall the goods stands on the service page and on one of its own', async ({ page }) => {
  await page.goto(MADU);
  const held = page.getByRole('region', { name: 'Bila ditahan, ditolak, atau dimusnahkan' });
  await expect(held).toContainText('3 hari kerja untuk melengkapi dokumen');
  await held.getByRole('link', { name: 'Hak Anda, alasan petugas, dan tempat mengadu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Bila barang ditahan, ditolak, atau dimusnahkan',
  );
  await expect(page.locator('main')).toContainText(
    'Dokumen tindakan karantina wajib diberikan kepada pemilik',
  );
  await expect(page.locator('main')).toContainText('1708');
});
