import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { paketV1 } from '../../src/schemas/paket.ts';
import { FILLED } from '../support/filled-application.ts';
import { expect, test } from '../support/test.ts';
import { enter, entered, exportPackage, fillAll, openScreen, saved } from '../support/wizard.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const zipOf = (files: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
  );
const withManifest = (json: string) =>
  zipOf({ 'paket.json': json, 'MANIFEST.sha256': `${sha256(json)}  paket.json\n` });

test.describe('the Health Certificate form', () => {
  test('keeps everything through a reload, and leaves as a package that reopens elsewhere', async ({
    page,
    browser,
  }) => {
    test.slow();
    await page.goto('/paket/');
    await fillAll(page);
    await page.reload();
    for (const [screen, fields] of Object.entries(FILLED)) {
      await openScreen(page, screen);
      for (const [field, value] of Object.entries(fields))
        expect(await entered(page, `${screen}-0-${field}`)).toBe(value);
    }

    const { fileName, zip, files } = await exportPackage(page);
    const json = files['paket.json'] ?? '';
    expect(Object.keys(files).sort()).toEqual(['BACA-SAYA.txt', 'MANIFEST.sha256', 'paket.json']);
    expect(fileName).toMatch(/^paket-health-certificate-\d{8}-[0-9a-f]{8}\.zip$/);
    expect(fileName).toContain(`-${sha256(json).slice(0, 8)}.zip`);
    expect(files['BACA-SAYA.txt']).toContain(fileName);
    const listed = (files['MANIFEST.sha256'] ?? '').trim().split('\n');
    expect(listed.sort()).toEqual(
      ['paket.json', 'BACA-SAYA.txt'].map((path) => `${sha256(files[path] ?? '')}  ${path}`).sort(),
    );
    const paket = paketV1.parse(JSON.parse(json));
    const { barang, ...screens } = FILLED;
    expect(paket.values).toEqual({ ...screens, barang: [barang] });

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto('/paket/');
    await other
      .locator('#berkas-paket')
      .setInputFiles({ name: fileName, mimeType: 'application/zip', buffer: zip });
    await expect(other.locator('#layar-akhir')).toBeFocused();
    await saved(other);
    await other.reload();
    const again = await exportPackage(other);
    const undated = (text = '') => ({ ...(JSON.parse(text) as object), createdAt: '', updatedAt: '' });
    expect(undated(again.files['paket.json'])).toEqual(undated(json));
    await elsewhere.close();
  });

  test('has saved a keystroke 300 ms later', async ({ page }) => {
    await page.goto('/paket/#komoditas');
    await page.locator('#komoditas-0-noInvoice').fill('INV-');
    await page.locator('#komoditas-0-noInvoice').press('7');
    await page.waitForTimeout(300);
    await page.reload();
    await expect(page.locator('#komoditas-0-noInvoice')).toHaveValue('INV-7');
    await expect(page.getByText('Tersimpan di perangkat ini')).toBeVisible();
  });

  test('says beside the field what to mend, once it was left', async ({ page }) => {
    await page.goto('/paket/');
    const cases = [
      ['penerima', 'pengirimNoTelp', '0812', 'nomor Indonesia terdiri dari 9–13 angka'],
      ['penerima', 'penerimaNoTelp', '+65 6000 0000', 'tampak seperti nomor luar negeri'],
      ['barang', 'jumlah', 'sepuluh', 'harus berupa angka'],
      ['barang', 'jumlah', '12.5', 'dapat dibaca dua cara'],
      ['konfirmasi', 'containerSealNumber', 'SEGEL 1', 'Biarkan bila ini nomor segel'],
      ['konfirmasi', 'containerSealNumber', 'CSQU3054384', 'tidak cocok dengan angka periksanya'],
    ] as const;
    for (const [screen, field, value, sentence] of cases) {
      await openScreen(page, screen);
      const control = page.locator(`#${screen}-0-${field}`);
      await control.fill(value);
      await control.blur();
      await expect(control).toHaveAccessibleDescription(new RegExp(sentence));
      await expect(control).toHaveValue(value);
    }
  });

  test('names what is missing when a screen is left, leads there, and lets people go on', async ({
    page,
  }) => {
    await page.goto('/paket/');
    await enter(page, 'tujuan-0-jenisLayanan', 'impor');
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    await expect(page.locator('#ringkasan-masalah')).toBeFocused();
    await page.getByRole('link', { name: /Wilker belum diisi/ }).click();
    await expect(page.locator('#tujuan-0-wilker')).toBeFocused();
    await page.getByRole('link', { name: 'Lanjut tanpa melengkapi' }).click();
    await expect(page.locator('#layar-penerima')).toBeFocused();
    await page.goBack();
    await expect(page.locator('#tujuan-0-wilker')).toBeVisible();
    expect(await entered(page, 'tujuan-0-jenisLayanan')).toBe('impor');
  });

  test('adds and removes goods, and brings a removed row back', async ({ page }) => {
    await page.goto('/paket/#barang');
    await enter(page, 'barang-0-namaBarang', 'Kursi roda');
    await page.getByRole('button', { name: 'Tambah barang' }).click();
    await enter(page, 'barang-1-namaBarang', 'Tongkat');
    await page.getByRole('button', { name: 'Hapus barang 1' }).click();
    await expect(page.locator('#barang-0-namaBarang')).toHaveCount(0);
    await expect(page.locator('#barang-1-namaBarang')).toHaveValue('Tongkat');
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await expect(page.locator('#barang-0-namaBarang')).toHaveValue('Kursi roda');
  });

  test('keeps several requests apart, and brings a removed one back', async ({ page }) => {
    await page.goto('/paket/#komoditas');
    await enter(page, 'komoditas-0-noInvoice', 'INV-PERTAMA');
    await saved(page);
    await page.getByRole('button', { name: 'Mulai permohonan baru' }).click();
    await openScreen(page, 'komoditas');
    await expect(page.locator('#komoditas-0-noInvoice')).toHaveValue('');
    await enter(page, 'komoditas-0-noInvoice', 'INV-KEDUA');
    await saved(page);
    await page.getByRole('button', { name: 'Hapus INV-PERTAMA' }).click();
    await expect(page.getByText('INV-PERTAMA dihapus')).toBeVisible();
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await page.getByRole('button', { name: 'Buka INV-PERTAMA' }).click();
    await openScreen(page, 'komoditas');
    await expect(page.locator('#komoditas-0-noInvoice')).toHaveValue('INV-PERTAMA');
  });

  test('a draft with gaps can be taken along, and says what it lacks', async ({ page }) => {
    await page.goto('/paket/#komoditas');
    await enter(page, 'komoditas-0-noInvoice', 'INV-1');
    await openScreen(page, 'akhir');
    await expect(page.getByText(/Masih ada \d+ hal/)).toBeVisible();
    await page.getByRole('link', { name: /Kemasan belum diisi/ }).click();
    await expect(page.locator('#barang-0-kemasan')).toBeFocused();
    const { files } = await exportPackage(page);
    expect(paketV1.safeParse(JSON.parse(files['paket.json'] ?? '')).success).toBe(true);
    expect(files['BACA-SAYA.txt']).toMatch(/Masih ada \d+ hal/);
  });

  test('works where nothing can be stored, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        },
      });
    });
    await page.goto('/paket/#komoditas');
    await expect(page.getByText('tidak mengizinkan penyimpanan')).toBeVisible();
    await enter(page, 'komoditas-0-noInvoice', 'INV-1');
    const { files } = await exportPackage(page);
    expect(files['paket.json']).toContain('INV-1');
  });
});

test.describe('opening a package', () => {
  const json = (changes: object) =>
    JSON.stringify({
      schemaVersion: 1,
      kind: 'health-certificate',
      serviceId: 'health-certificate-omkaba',
      contentVersion: '0123456789ab',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
      values: { tujuan: {}, penerima: {}, komoditas: {}, barang: [], konfirmasi: {} },
      preparedFiles: [],
      attachments: [],
      ...changes,
    });
  const cases: [string, Buffer, string][] = [
    ['not a ZIP', Buffer.from('bukan zip'), 'bukan ZIP, atau rusak'],
    ['an empty file', Buffer.alloc(0), 'bukan ZIP, atau rusak'],
    ['a ZIP of something else', zipOf({ 'lain.txt': 'x' }), 'tidak ada paket.json'],
    [
      'a newer schema version',
      withManifest(json({ schemaVersion: 2 })),
      'versi situs yang lebih baru (skema 2)',
    ],
    ['a field nobody knows', withManifest(json({ rahasia: 1 })), 'tidak sesuai pada “rahasia”'],
    ['no JSON', withManifest('{'), 'tidak dapat dibaca'],
    [
      'a changed application',
      zipOf({ 'paket.json': json({}), 'MANIFEST.sha256': `${sha256('lain')}  paket.json\n` }),
      'MANIFEST.sha256 tidak cocok',
    ],
  ];
  test('refuses what is no package, each with its sentence, and changes nothing', async ({ page }) => {
    await page.goto('/paket/#komoditas');
    await enter(page, 'komoditas-0-noInvoice', 'INV-TETAP');
    for (const [name, buffer, sentence] of cases) {
      await page
        .locator('#berkas-paket')
        .setInputFiles({ name: 'paket.zip', mimeType: 'application/zip', buffer });
      await expect(page.locator('#berkas-paket'), name).toHaveAccessibleDescription(
        new RegExp(sentence.replace(/[.()]/g, '\\$&')),
      );
    }
    await expect(page.locator('#komoditas-0-noInvoice')).toHaveValue('INV-TETAP');
    await page
      .locator('#berkas-paket')
      .setInputFiles({ name: 'paket.zip', mimeType: 'application/zip', buffer: withManifest(json({})) });
    await expect(page.locator('#layar-akhir')).toBeFocused();
  });
});

test('other services are told plainly that their form is not in the source', async ({ page }) => {
  for (const [id, form] of [
    ['madu-pengeluaran-antar-area', 'Form-1'],
    ['tumbuhan-pengeluaran-antar-area', 'SP-1'],
  ] as const) {
    await page.goto(`/paket/?layanan=${id}`);
    await expect(page.getByRole('heading', { name: new RegExp(form) })).toBeVisible();
    await expect(page.locator('astro-island').getByRole('link', { name: /Periksa/ })).toHaveAttribute(
      'href',
      `/periksa/${id}/`,
    );
    await expect(page.locator('#tujuan-0-wilker')).toHaveCount(0);
  }
  await page.goto('/paket/?layanan=tidak-ada');
  await expect(page.getByText('tidak dikenal')).toBeVisible();
  await page.goto('/paket/?layanan=health-certificate-omkaba');
  await expect(page.locator('#tujuan-0-wilker')).toBeEnabled();
});

test('fits its screen at every step @layout', async ({ page }) => {
  await page.goto('/paket/');
  for (const screen of [...Object.keys(FILLED), 'akhir']) {
    await openScreen(page, screen);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every field of the portal can be read', async ({ page }) => {
    await page.goto('/paket/');
    for (const label of ['No. Invoice', 'Container/Seal Number', 'File Sertifikat Halal', 'Negara Penerbit'])
      await expect(page.locator('main li', { hasText: label }).first()).toBeVisible();
  });
});
