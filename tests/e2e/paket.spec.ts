import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { paketV2 } from '../../src/schemas/paket.ts';
import { FILLED } from '../support/filled-application.ts';
import { paketJson } from '../support/refusals.ts';
import { expect, test } from '../support/test.ts';
import { filledReport, reportEntries } from '../support/filled-report.ts';
import {
  HEALTH_CERTIFICATE,
  enter,
  entered,
  exportPackage,
  fillAll,
  inRow,
  openScreen,
  saved,
  startNew,
  tickFile,
} from '../support/wizard.ts';

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
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
    await page.goto(HEALTH_CERTIFICATE);
    await fillAll(page);
    await page.reload();
    for (const [screen, fields] of Object.entries(FILLED)) {
      await openScreen(page, screen);
      for (const [field, value] of Object.entries(fields))
        expect(await entered(page, `${screen}-0-${field}`)).toBe(value);
    }

    const { fileName, zip, files, bytes } = await exportPackage(page);
    const json = files['paket.json'] ?? '';
    const made = ['BACA-SAYA.txt', 'paket.json', 'ringkasan.pdf', 'salinan.html'];
    expect(Object.keys(files).sort()).toEqual(['MANIFEST.sha256', ...made].sort());
    expect(fileName).toMatch(/^paket-health-certificate-\d{8}-[0-9a-f]{8}\.zip$/);
    expect(fileName).toContain(`-${sha256(json).slice(0, 8)}.zip`);
    expect(files['BACA-SAYA.txt']).toContain(fileName);
    const listed = (files['MANIFEST.sha256'] ?? '').trim().split('\n');
    expect(listed.sort()).toEqual(made.map((path) => `${sha256(bytes[path] ?? '')}  ${path}`).sort());
    const paket = paketV2.parse(JSON.parse(json));
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
    await page.goto(HEALTH_CERTIFICATE);
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
    await page.goto(HEALTH_CERTIFICATE);
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
    await inRow(page, 2, 'namaBarang').fill('Tongkat');
    await page.getByRole('button', { name: 'Hapus barang 1' }).click();
    await expect(page.getByRole('region', { name: 'Barang 2' })).toHaveCount(0);
    await expect(inRow(page, 1, 'namaBarang')).toHaveValue('Tongkat');
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await expect(inRow(page, 1, 'namaBarang')).toHaveValue('Kursi roda');
    await expect(inRow(page, 2, 'namaBarang')).toHaveValue('Tongkat');
  });

  test('keeps several requests apart, and brings a removed one back', async ({ page }) => {
    await page.goto('/paket/#komoditas');
    await enter(page, 'komoditas-0-noInvoice', 'INV-PERTAMA');
    await saved(page);
    await startNew(page);
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

  test('digits that are no date are a mistake at the field, not an empty field', async ({ page }) => {
    await page.goto(HEALTH_CERTIFICATE);
    const date = page.locator('#tujuan-0-tanggalAju');
    await date.pressSequentially('31022026');
    await date.blur();
    await expect(date).toHaveAccessibleDescription(/bukan tanggal yang ada/);
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    const summary = page.getByRole('group', { name: 'Perbaiki dahulu isian ini' });
    await expect(summary.getByRole('link').first()).toContainText('Tanggal Aju bukan tanggal yang ada');
    await expect(summary.getByRole('link', { name: /Tanggal Aju/ })).toHaveCount(1);
    await date.fill('2026-12-20');
    await expect(date).toHaveAccessibleDescription('');
  });

  test('a draft with gaps can be taken along, and says what it lacks', async ({ page }) => {
    await page.goto('/paket/#komoditas');
    await enter(page, 'komoditas-0-noInvoice', 'INV-1');
    await openScreen(page, 'akhir');
    await expect(page.getByText(/Masih ada \d+ hal/)).toBeVisible();
    await page.getByRole('link', { name: /Kemasan belum diisi/ }).click();
    await expect(page.locator('#barang-0-kemasan')).toBeFocused();
    const { files } = await exportPackage(page);
    expect(paketV2.safeParse(JSON.parse(files['paket.json'] ?? '')).success).toBe(true);
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
  const cases: [string, Buffer, string][] = [
    ['not a ZIP', Buffer.from('bukan zip'), 'bukan ZIP, atau rusak'],
    ['an empty file', Buffer.alloc(0), 'bukan ZIP, atau rusak'],
    ['a ZIP of something else', zipOf({ 'lain.txt': 'x' }), 'tidak ada paket.json'],
    [
      'a newer schema version',
      withManifest(paketJson({ schemaVersion: 3 })),
      'versi situs yang lebih baru (skema 3)',
    ],
    ['a title that is none', withManifest(paketJson({ title: 1 })), 'tidak sesuai pada “title”'],
    ['no JSON', withManifest('{'), 'tidak dapat dibaca'],
    [
      'a changed application',
      zipOf({ 'paket.json': paketJson({}), 'MANIFEST.sha256': `${sha256('lain')}  paket.json\n` }),
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
      .setInputFiles({ name: 'paket.zip', mimeType: 'application/zip', buffer: withManifest(paketJson({})) });
    await expect(page.locator('#layar-akhir')).toBeFocused();
  });
  test('of another version of the form takes what it knows, and lists the rest', async ({ page }) => {
    await page.goto('/paket/?layanan=health-certificate-omkaba');
    const values = {
      tujuan: {},
      penerima: {},
      komoditas: { noInvoice: 'INV-LAIN', warna: 'biru' },
      barang: [],
      konfirmasi: {},
    };
    const buffer = withManifest(paketJson({ values, rahasia: 1 }));
    await page
      .getByLabel('Pilih paket (ZIP)')
      .setInputFiles({ name: 'p.zip', mimeType: 'application/zip', buffer });
    const told = page.getByRole('status').filter({ hasText: 'tidak terbawa (2)' });
    await expect(told.getByRole('listitem')).toHaveText(['values.komoditas.warna', 'rahasia']);
    await openScreen(page, 'komoditas');
    await expect(page.locator('#komoditas-0-noInvoice')).toHaveValue('INV-LAIN');
  });
});

test.describe('the forms in this site’s own layout', () => {
  for (const [kind, id, papers] of [
    ['form-1', 'madu-pengeluaran-antar-area', ['Surat Keterangan Produk asal Hewan', 'Surat kuasa']],
    ['sp-1', 'tumbuhan-pengeluaran-antar-area', ['Kartu identitas', 'Dokumen lain']],
  ] as const)
    test(`${kind}: says whose layout it is, and ends with a sheet for the officer and a package`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(`/paket/?layanan=${id}`);
      await expect(page.getByText('Susunan isian ini buatan situs ini').first()).toBeVisible();
      await expect(page.locator('#tujuan-0-wilker')).toHaveCount(0);
      await fillAll(page, reportEntries(kind));
      await openScreen(page, 'pemilik');
      await enter(page, 'pemilik-0-dikuasakan', 'tidak');
      await expect(page.getByLabel('yang diberi kuasa')).toHaveCount(0);
      await enter(page, 'pemilik-0-dikuasakan', 'ya');
      expect(await entered(page, 'pemilik-0-kuasaNama')).toBe('Contoh Kuasa');
      await openScreen(page, 'dokumen');
      for (const paper of papers) await tickFile(page, paper);
      await saved(page);
      await page.reload();
      await openScreen(page, 'akhir');
      await expect(page.getByText('Semua isian dan berkas yang diperlukan sudah ada')).toBeVisible();
      await expect(page.getByText('Tidak ada alamat portal untuk permohonan ini')).toBeVisible();
      await expect(page.getByRole('button', { name: /Cetak lembar untuk diserahkan/ })).toBeVisible();
      const { fileName, files } = await exportPackage(page);
      expect(fileName).toMatch(new RegExp(`^paket-${kind}-\\d{8}-[0-9a-f]{8}\\.zip$`));
      const paket = paketV2.parse(JSON.parse(files['paket.json'] ?? ''));
      expect(paket).toMatchObject({ kind, serviceId: id, values: filledReport(kind) });
      expect(Object.keys(files)).toContain('surat-kuasa.pdf');
    });

  test('offers regencies of the province that was named, and takes any other', async ({ page }) => {
    await page.goto('/paket/?layanan=madu-pengeluaran-antar-area#asal-tujuan');
    await enter(page, 'asal-tujuan-0-provinsiAsal', 'Bali');
    await expect(page.locator('#asal-tujuan-0-kabupatenAsal-saran option')).toHaveCount(9);
    await enter(page, 'asal-tujuan-0-kabupatenAsal', 'Kabupaten Lain');
    await saved(page);
  });

  test('takes over what the self-check and the estimator already know', async ({ page }) => {
    await page.goto('/periksa/madu-pengeluaran-antar-area/');
    await page.getByLabel('Ya, dikuasakan').check();
    await page.locator('[data-save="tersimpan"]').waitFor();
    await page.goto('/paket/?layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=12.5');
    await expect(page.getByText('Sebagian isian diambil')).toBeVisible();
    expect(await entered(page, 'pemilik-0-dikuasakan')).toBe('ya');
    await openScreen(page, 'media-pembawa');
    expect(await entered(page, 'media-pembawa-0-nama')).toBe('Madu');
    expect(await entered(page, 'media-pembawa-0-jumlah')).toBe('12,5');
    expect(await entered(page, 'media-pembawa-0-satuan')).toBe('kilogram');
    await openScreen(page, 'asal-tujuan');
    expect(await entered(page, 'asal-tujuan-0-jenisLaporan')).toBe('pengeluaran');
  });
});

test.describe('which service', () => {
  test('is asked first, and each has its form', async ({ page }) => {
    await page.goto('/paket/');
    const choices = page.locator('astro-island').getByRole('link', { name: /antar area|Health/ });
    await expect(choices).toHaveCount(6);
    await page.getByRole('link', { name: /^Pengeluaran susu/ }).click();
    await expect(page.locator('#pemilik-0-nama')).toBeEnabled();
    await page.goto('/paket/?layanan=tidak-ada');
    await expect(page.getByText('tidak dikenal')).toBeVisible();
    await expect(choices).toHaveCount(6);
    await page.goto(HEALTH_CERTIFICATE);
    await expect(page.locator('#tujuan-0-wilker')).toBeEnabled();
  });

  test('a package of another service opens in its own form', async ({ page }) => {
    const paket = {
      schemaVersion: 1,
      kind: 'form-1',
      serviceId: 'madu-pengeluaran-antar-area',
      contentVersion: '0123456789ab',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
      values: filledReport('form-1'),
      preparedFiles: [],
      attachments: [],
    };
    await page.goto(HEALTH_CERTIFICATE);
    await page.locator('#berkas-paket').setInputFiles({
      name: 'paket.zip',
      mimeType: 'application/zip',
      buffer: withManifest(JSON.stringify(paket)),
    });
    await expect(page.locator('#layar-akhir')).toBeFocused();
    await openScreen(page, 'penerima');
    expect(await entered(page, 'penerima-0-nama')).toBe('Toko Contoh');
  });
});

test('the account sheet is kept for every request, is copied and asked for once, and what no screen asks stays out', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${HEALTH_CERTIFICATE}#akun`);
  await enter(page, 'akun-0-namaPerusahaan', 'PT Contoh Akun');
  await enter(page, 'akun-0-email', 'akun@contoh.id');
  await saved(page);
  await expect(page.getByLabel(/password|sandi/i)).toHaveCount(0);
  await page.getByRole('button', { name: 'Salin Nama Perusahaan' }).click();
  await expect(page.getByText('Nama Perusahaan disalin')).toBeVisible();
  await openScreen(page, 'penerima');
  await expect(page.locator('#penerima-0-pengirimNama')).toHaveValue('PT Contoh Akun');
  await openScreen(page, 'komoditas');
  await enter(page, 'komoditas-0-noInvoice', 'INV-1');
  await saved(page);
  await page.reload();
  await startNew(page);
  await openScreen(page, 'akun');
  await expect(page.locator('#akun-0-namaPerusahaan')).toHaveValue('PT Contoh Akun');
  const { files } = await exportPackage(page);
  const { values } = paketV2.parse(JSON.parse(files['paket.json'] ?? ''));
  expect(values).toMatchObject({ penerima: { pengirimNama: 'PT Contoh Akun' } });
  expect(files['paket.json']).not.toContain('akun@contoh.id');
});

test('two windows on one draft keep what was typed in both', async ({ page, context }) => {
  await page.goto(`${HEALTH_CERTIFICATE}#komoditas`);
  await enter(page, 'komoditas-0-noInvoice', 'INV-1');
  await saved(page);
  const other = await context.newPage();
  await other.goto(`${HEALTH_CERTIFICATE}#komoditas`);
  await expect(other.locator('#komoditas-0-noInvoice')).toHaveValue('INV-1');
  await expect(page.getByText('juga terbuka di jendela lain')).toBeVisible();
  await expect(other.getByText('juga terbuka di jendela lain')).toBeVisible();
  await openScreen(page, 'penerima');
  await enter(page, 'penerima-0-pengirimNama', 'PT Satu');
  await enter(other, 'komoditas-0-noInvoice', 'INV-2');
  await openScreen(other, 'penerima');
  await expect(other.locator('#penerima-0-pengirimNama')).toHaveValue('PT Satu');
  await openScreen(page, 'komoditas');
  await expect(page.locator('#komoditas-0-noInvoice')).toHaveValue('INV-2');
});

test('fits its screen at every step @layout', async ({ page }) => {
  await page.goto(HEALTH_CERTIFICATE);
  for (const screen of [...Object.keys(FILLED), 'akhir']) {
    await openScreen(page, screen);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('on a phone the list of screens folds, opens with the keyboard, and folds again behind a chosen screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(HEALTH_CERTIFICATE);
  const list = page.getByRole('navigation', { name: 'Layar permohonan' });
  await expect(list).toContainText('Semua layar: 0 dari 5 lengkap');
  await expect(list.getByRole('link')).toHaveCount(0);
  await list.locator('summary').press('Enter');
  await list.getByRole('link', { name: 'Data Penerima' }).press('Enter');
  await expect(page.locator('#layar-penerima')).toBeFocused();
  await expect(page.locator('#layar-penerima')).toBeInViewport();
  await expect(list.getByRole('link')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('#layar-tujuan')).toBeFocused();
  await expect(list.getByRole('link')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every field of the portal can be read', async ({ page }) => {
    await page.goto(HEALTH_CERTIFICATE);
    await page.getByText('Mengikuti layar portal Health Certificate').click();
    for (const label of ['No. Invoice', 'Container/Seal Number', 'File Sertifikat Halal', 'Negara Penerbit'])
      await expect(page.locator('main li', { hasText: label }).first()).toBeVisible();
  });
});
