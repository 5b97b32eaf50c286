import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { comeDown } from '../support/estimator.ts';
import { expect, test } from '../support/test.ts';

const total = (page: Page) => page.getByTestId('total');
const volume = (page: Page, line: string) => page.locator(`input[name="${line}"]`);
/** The sentence beside a field, found the way assistive technology finds it. */
const sentence = async (page: Page, name: string) => {
  const field = page.locator(`[name="${name}"]`);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const ids = (await field.getAttribute('aria-describedby')) ?? '';
  const texts = await Promise.all(ids.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()));
  return texts.join(' ');
};

const QUARANTINE = [
  ['layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=1000', 'Rp30.000'],
  ['layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=12.5', 'Rp5.313'],
  [
    'layanan=susu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=250&pengambilan-sampel=2&tpc=2&e-coli=2&coliform=2',
    'Rp663.250',
  ],
  ['layanan=vaksin-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=40', 'Rp205.000'],
  ['layanan=vaksin-pemasukan-antar-area&sertifikat=1&pemeriksaan-fisik=40', 'Rp5.000'],
  ['layanan=tumbuhan-pengeluaran-antar-area&sertifikat=1&pemeriksaan.buah-segar=2000', 'Rp15.000'],
] as const;

test.describe('a link', () => {
  for (const [query, expected] of QUARANTINE)
    test(`${query} opens with ${expected}`, async ({ page }) => {
      await page.goto(`tarif/?${query}`);
      await expect(total(page)).toHaveText(expected);
      await page.goto(`tarif/?${query}&keadaan=bantuan-sosial`);
      await expect(total(page)).toHaveText('Rp0');
      await expect(page.getByRole('status').first()).toContainText('Ps. 4');
      await page.goto(`tarif/?${query}&keadaan=penolakan`);
      await expect(total(page)).toHaveText('Rp0');
      await expect(page.getByRole('status').first()).toContainText('Ps. 5');
      await page.goto(`tarif/?${query}&tanggal=2016-10-10`);
      await expect(page.getByRole('status').first()).toContainText('tidak ada tarif yang berlaku');
      await expect(total(page)).toHaveCount(0);
    });

  test('to the Health Certificate has the one published figure and no other', async ({ page }) => {
    const query = 'tarif/?layanan=health-certificate-omkaba&sertifikat=1';
    await page.goto(`${query}&arah=ekspor&komoditas=alat-kesehatan`);
    await expect(total(page)).toHaveText('Rp100.000');
    for (const other of ['&arah=impor&komoditas=alat-kesehatan', '&arah=ekspor&komoditas=obat']) {
      await page.goto(query + other);
      await expect(page.getByRole('status').first()).toContainText('tidak ada tarif yang dipublikasikan');
      await expect(total(page)).toHaveCount(0);
    }
    await page.goto(query);
    await expect(page.getByRole('status').first()).toContainText('Pilih arah dan jenis komoditas');
    await expect(total(page)).toHaveCount(0);
  });

  test('says what it cannot read, each beside its field, and keeps the rest', async ({ page }) => {
    await page.goto(
      'tarif/?layanan=susu-pengeluaran-antar-area&tanggal=2016-02-30&tpc=1e309&gigi=3&keadaan=hilang&sertifikat=2',
    );
    expect(await sentence(page, 'tanggal')).toContain('Pilih lagi');
    expect(await sentence(page, 'tpc')).toContain('tanpa huruf e');
    expect(await sentence(page, 'keadaan')).toContain('Pilih lagi');
    for (const written of ['2016-02-30', '1e309', 'hilang', 'gigi'])
      await expect(page.getByRole('alert')).toContainText(written);
    await expect(volume(page, 'sertifikat')).toHaveValue('2');
    await expect(volume(page, 'tpc')).toHaveValue('1e309');
    await volume(page, 'tpc').fill('1');
    await page.locator('[name="tanggal"]').fill('2020-01-01');
    await expect(total(page)).toHaveText('Rp135.000');
  });

  test('to a service that does not exist asks for another and keeps its volumes', async ({ page }) => {
    await page.goto('tarif/?layanan=kuda&sertifikat=3');
    expect(await sentence(page, 'layanan')).toContain('Pilih lagi');
    await expect(page.getByRole('alert')).toContainText('kuda');
    await page.getByLabel('Layanan', { exact: true }).selectOption('madu-pengeluaran-antar-area');
    await expect(total(page)).toHaveText('Rp15.000');
  });
});

test('what is typed is mirrored into the address, which restores it', async ({ page }) => {
  await page.goto('tarif/');
  await page.getByLabel('Layanan', { exact: true }).selectOption('madu-pengeluaran-antar-area');
  await volume(page, 'sertifikat').fill('1');
  await volume(page, 'pemeriksaan-fisik').fill('1.000');
  await expect(total(page)).toHaveText('Rp30.000');
  await expect(page.getByText('tiga puluh ribu rupiah')).toBeVisible();
  await expect(page).toHaveURL(/\?layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=1000$/);
  await page.reload();
  await expect(total(page)).toHaveText('Rp30.000');
  await expect(volume(page, 'pemeriksaan-fisik')).toHaveValue('1.000');
});

test('tons of fruit are picked from the list and counted by the kilogram', async ({ page }) => {
  await page.goto('tarif/?layanan=tumbuhan-pengeluaran-antar-area&sertifikat=1');
  await page.getByLabel('Tambah barang').selectOption('pemeriksaan.buah-segar');
  await page.getByRole('button', { name: 'Tambah barang' }).click();
  await expect(volume(page, 'pemeriksaan.buah-segar')).toBeFocused();
  await volume(page, 'pemeriksaan.buah-segar').fill('2');
  await page.getByLabel(/^Satuan untuk/).selectOption('ton');
  await expect(total(page)).toHaveText('Rp15.000');
  await expect(page).toHaveURL(/pemeriksaan\.buah-segar=2000/);
  await page.getByLabel('Lalu lintas').selectOption('impor');
  await expect(total(page)).toHaveText('Rp25.000');
  await page.getByRole('button', { name: /^Hapus/ }).click();
  await expect(total(page)).toHaveText('Rp5.000');
});

test.describe('bad input gets a sentence beside its field, and the rest stays', () => {
  const CASES = [
    ['-5', 'tidak boleh kurang dari nol'],
    ['−5', 'tidak boleh kurang dari nol'],
    ['dua', 'angka saja'],
    ['NaN', 'angka saja'],
    ['1e309', 'tanpa huruf e'],
    ['1,123456789012', 'tiga angka di belakang koma'],
    [',5', 'di depan koma'],
    ['10000000000000', 'terlalu besar'],
    ['1.00.000', 'titik atau komanya'],
    ['1,000.5', 'dua cara'],
    ['12.5', 'dua cara'],
  ] as const;
  for (const [typed, words] of CASES)
    test(`“${typed}”`, async ({ page }) => {
      await page.goto('tarif/?layanan=madu-pengeluaran-antar-area&sertifikat=2');
      await volume(page, 'pemeriksaan-fisik').fill(typed);
      expect(await sentence(page, 'pemeriksaan-fisik')).toContain(words);
      await expect(volume(page, 'pemeriksaan-fisik')).toHaveValue(typed);
      await expect(volume(page, 'sertifikat')).toHaveValue('2');
      await expect(total(page)).toHaveCount(0);
      await volume(page, 'pemeriksaan-fisik').fill('1.000,5');
      await expect(total(page)).toHaveText('Rp35.013');
    });

  for (const [typed, reading, expected] of [
    ['12.5', '12,5', 'Rp5.313'],
    ['12.5', '125', 'Rp8.125'],
    ['1,000.5', '1.000,5', 'Rp30.013'],
  ] as const)
    test(`“${typed}” can be meant as ${reading}`, async ({ page }) => {
      await page.goto('tarif/?layanan=madu-pengeluaran-antar-area&sertifikat=1');
      await volume(page, 'pemeriksaan-fisik').fill(typed);
      await page
        .getByRole('group', { name: /dua cara/ })
        .getByRole('button', { name: reading, exact: true })
        .click();
      await expect(total(page)).toHaveText(expected);
      await expect(volume(page, 'pemeriksaan-fisik')).toHaveValue(reading);
      await expect(volume(page, 'pemeriksaan-fisik')).toBeFocused();
    });

  test('half a certificate is refused', async ({ page }) => {
    await page.goto('tarif/?layanan=madu-pengeluaran-antar-area');
    await volume(page, 'sertifikat').fill('1,5');
    expect(await sentence(page, 'sertifikat')).toContain('harus bulat');
  });
});

test.describe('taking it along', () => {
  const LINK = `tarif/?${QUARANTINE[2][0]}`;

  test('as text and as a link that restores it, its day included', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(LINK);
    await comeDown(page);
    await page.getByRole('button', { name: 'Salin sebagai teks' }).click();
    await expect(page.getByText('Tersalin.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Total: Rp663.250');
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^http.*tanggal=\d{4}-\d\d-\d\d/);
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await expect(total(page)).toHaveText('Rp663.250');
  });

  test('as text to copy by hand where copying is forbidden', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(LINK);
    await comeDown(page);
    await page.getByRole('button', { name: 'Salin sebagai teks' }).click();
    await expect(page.getByRole('textbox', { name: /Salin sendiri/ })).toHaveValue(/Total: Rp663\.250/);
  });

  test('as CSV', async ({ page }) => {
    await page.goto(LINK);
    await comeDown(page);
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh CSV' }).click();
    const file = await started;
    expect(file.suggestedFilename()).toMatch(/^perkiraan-biaya-susu-pengeluaran-antar-area-.*\.csv$/);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/Pemeriksaan Fisik,25,250,kilogram,6250,Pasti/);
  });

  test('on paper', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(LINK);
    await comeDown(page);
    await page.getByRole('button', { name: 'Cetak' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('form')).toBeHidden();
    await expect(total(page)).toBeVisible();
  });
});

test('each line leads to its article @layout', async ({ page }) => {
  await page.goto(`tarif/?${QUARANTINE[2][0]}`);
  await expect(total(page)).toBeVisible();
  const link = page.getByRole('table').getByRole('link', { name: 'PP 35/2016 Lampiran V.A' }).first();
  await expect(link).toHaveAttribute('href', /\/peraturan\/pp-35-2016\/#lampiran-v-a$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says where the tariffs can be read', async ({ page }) => {
    await page.goto('tarif/');
    await expect(page.locator('noscript, .note').filter({ hasText: 'memerlukan JavaScript' })).toBeVisible();
    await expect(page.locator('main a[href$="/layanan/susu-pengeluaran-antar-area/#biaya"]')).toBeVisible();
  });
});
