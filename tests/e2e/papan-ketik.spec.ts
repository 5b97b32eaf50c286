import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { heard, listen } from '../support/announcements.ts';
import { FILLED } from '../support/filled-application.ts';
import { pdfOf } from '../support/files.ts';
import { keyboardOf, type Keyboard } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';
import { unzip } from '../support/unzip.ts';
import { enter, HEALTH_CERTIFICATE, saved, startNew } from '../support/wizard.ts';

/* A visitor with a keyboard and nothing else. Each stop is seen, uncovered, and in the order of the page. */

const heading = (page: Page, screen: string) => page.locator(`#layar-${screen}`);

const fillScreen = async (page: Page, keys: Keyboard, screen: keyof typeof FILLED) => {
  await expect(heading(page, screen)).toBeFocused();
  for (const [field, value] of Object.entries(FILLED[screen] ?? {}))
    await keys.enter(`${screen}-0-${field}`, value);
};
const goOn = async (page: Page, keys: Keyboard) =>
  keys.pressOn(page.getByRole('button', { name: 'Simpan dan lanjut' }));

test('a Health Certificate is filled in and taken along with the keyboard alone', async ({ page }) => {
  test.slow();
  await listen(page);
  const keys = keyboardOf(page);
  await page.goto('/paket/');
  await expect(page.locator('.service-choice')).toBeVisible();
  await keys.pressOn(page.getByRole('link', { name: 'Langsung ke isi' }));
  await keys.pressOn(page.locator('.service-choice a[href$="health-certificate-omkaba"]'));
  await page.locator('#tujuan-0-wilker:enabled').waitFor();

  // Left with gaps: the summary gets the focus, and each of its links leads into its field.
  await keys.tabTo(page.locator('#tujuan-0-wilker'));
  await keys.press('Enter');
  const summary = page.getByRole('group', { name: 'Perbaiki dahulu isian ini' });
  await expect(summary).toBeFocused();
  await keys.pressOn(summary.getByRole('link', { name: /Wilker belum diisi/ }));
  await expect(page.locator('#tujuan-0-wilker')).toBeFocused();
  await expect(page.locator('#tujuan-0-wilker')).toHaveAttribute('aria-invalid', 'true');
  await keys.tabTo(summary.getByRole('link', { name: /Jenis Layanan belum dipilih/ }), 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.locator('#tujuan-0-jenisLayanan')).toBeFocused();
  await keys.tabTo(summary.getByRole('link').first(), 'Shift+Tab');
  for (const [field, value] of Object.entries(FILLED['tujuan'] ?? {}))
    await keys.enter(`tujuan-0-${field}`, value);
  await expect(summary).toHaveCount(0);
  await goOn(page, keys);

  await fillScreen(page, keys, 'penerima');
  await goOn(page, keys);

  await fillScreen(page, keys, 'komoditas');
  // Asked for before the walk there: the browser takes a key before what was asked of it just then.
  const chooserOpens = page.waitForEvent('filechooser');
  await keys.pressOn(page.locator('#komoditas-0-invoice'));
  const chooser = await chooserOpens;
  await chooser.setFiles({ name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf()) });
  const invoice = page.getByRole('group', { name: 'File Invoice', exact: true });
  await expect(invoice.getByRole('status')).toHaveText('File Invoice terlampir.');
  await expect(invoice).toBeFocused();
  await keys.pressOn(page.getByRole('checkbox', { name: /Tidak berlaku.*File Registrasi BPOM/ }), 'Space');
  await keys.pressOn(page.getByRole('checkbox', { name: /siapkan.*File Pemberitahuan/ }), 'Space');
  await keys.pressOn(page.getByRole('checkbox', { name: /Tidak berlaku.*File Ocean/ }), 'Space');
  await keys.pressOn(page.getByRole('checkbox', { name: /File Lainnya/ }), 'Space');
  await goOn(page, keys);

  await fillScreen(page, keys, 'barang');
  await keys.pressOn(page.getByRole('button', { name: 'Tambah barang' }));
  await expect(page.getByRole('heading', { name: 'Barang 2' })).toBeFocused();
  await keys.pressOn(page.getByRole('button', { name: 'Hapus barang 2' }));
  await expect(heading(page, 'barang')).toBeFocused();
  await keys.pressOn(page.getByRole('button', { name: 'Kembalikan Barang 2' }));
  await expect(page.getByRole('heading', { name: 'Barang 2' })).toBeFocused();
  await keys.pressOn(page.getByRole('button', { name: 'Hapus barang 2' }));
  await expect(heading(page, 'barang')).toBeFocused();
  await goOn(page, keys);

  await fillScreen(page, keys, 'konfirmasi');
  await goOn(page, keys);

  await expect(heading(page, 'akhir')).toBeFocused();
  await expect(page).toHaveTitle(/^Periksa dan unduh \| /);
  await expect(page.getByText('Semua isian dan berkas yang diperlukan sudah ada')).toBeVisible();
  await keys.pressOn(page.getByRole('link', { name: 'Ubah No. Invoice, Data Komoditas' }));
  await expect(page.locator('#komoditas-0-noInvoice')).toBeFocused();
  await page.goBack();
  await expect(heading(page, 'akhir')).toBeFocused();
  const button = page.getByRole('button', { name: 'Unduh paket (ZIP)' });
  await keys.tabTo(button);
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  await expect(button).toBeFocused();
  await expect(page.getByRole('region', { name: 'Unduh paket' }).getByRole('status')).toContainText(
    download.suggestedFilename(),
  );
  const files = await unzip(await readFile(await download.path()));
  const paket = JSON.parse(files.get('paket.json')?.toString() ?? '') as { values: object };
  const { barang, ...screens } = FILLED;
  expect(paket.values).toEqual({ ...screens, barang: [barang] });
  expect([...files.keys()]).toContain('lampiran/01-invoice.pdf');
  const { said, late } = await heard(page);
  expect(late).toEqual([]);
  expect(said.filter(({ how }) => how === 'assertive')).toEqual([]);
});

test('from the first question over the time plan to the form, with the keyboard alone', async ({ page }) => {
  await listen(page);
  const keys = keyboardOf(page);
  await page.goto('/periksa/');
  await page.locator('.route-answers button:enabled').first().waitFor();
  for (const label of [/^Hewan atau produk hewan/, /^Antar area/]) {
    await keys.pressOn(page.getByRole('button', { name: label }));
    await expect(page.locator('#tanya')).toBeFocused();
  }
  // The skip link is an address fragment too, and takes no answer away.
  await keys.tabTo(page.getByRole('link', { name: 'Langsung ke isi' }), 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.locator('#tanya')).toHaveText('Barang yang mana?');
  for (const label of ['Madu', /^Keluar/]) await keys.pressOn(page.getByRole('button', { name: label }));
  await expect(page.locator('[data-outcome] h3')).toBeFocused();
  await expect(page).toHaveTitle(/^Pengeluaran madu antar area \| /);
  await keys.pressOn(page.locator('main').getByRole('link', { name: 'Periksa syarat', exact: true }));

  await page.locator('#tanya-dikuasakan:enabled').waitFor();
  await keys.enter('tanya-dikuasakan', 'tidak');
  const ticks = page.locator('section[aria-labelledby="kelompok-dibawa"] [role="radiogroup"]');
  for (const group of await ticks.all()) await keys.pressOn(group.getByRole('radio').first(), 'Space');
  await expect(page.locator('.verdict')).toContainText('Siap.');
  await keys.enter('tanggal-keberangkatan', '2030-12-04');
  await expect(page.locator('[data-plan="layanan-dimulai"] time')).toHaveText('Selasa, 3 Desember 2030');
  const calendar = page.getByRole('button', { name: 'Unduh ke kalender (.ics)' });
  await keys.tabTo(calendar);
  await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  await expect(calendar).toBeFocused();
  await keys.enter('jumlah-pemeriksaan-fisik', '12.5');
  await keys.tabTo(page.getByRole('button', { name: '12,5', exact: true }), 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.locator('#jumlah-pemeriksaan-fisik')).toBeFocused();
  await keys.pressOn(page.getByRole('button', { name: 'Hapus semua jawaban' }));
  await keys.pressOn(page.getByRole('button', { name: 'Kembalikan' }));
  await expect(page.getByRole('heading', { name: 'Hasil', exact: true })).toBeFocused();
  const { said, late } = await heard(page);
  expect(late).toEqual([]);
  expect(said.some(({ text }) => text.includes('Siap.'))).toBe(true);
  await saved(page);
  await keys.pressOn(page.locator('main').getByRole('link', { name: 'Siapkan paket', exact: true }));
  await expect(page.getByText('Sebagian isian diambil')).toBeVisible();
  await expect(page.locator('input[name="pemilik-0-dikuasakan"][value="tidak"]')).toBeChecked();
});

test('drafts are renamed, copied, removed, brought back and wiped with the keyboard alone', async ({
  page,
}) => {
  for (const invoice of ['INV-SATU', 'INV-DUA']) {
    await page.goto(`${HEALTH_CERTIFICATE}#komoditas`);
    if (invoice === 'INV-DUA') {
      await startNew(page);
      await page.goto(`${HEALTH_CERTIFICATE}#komoditas`);
    }
    await enter(page, 'komoditas-0-noInvoice', invoice);
    await saved(page);
  }
  await listen(page);
  const keys = keyboardOf(page);
  await page.goto('/berkas/');
  await expect(page.locator('.draft')).toHaveCount(2);
  await keys.pressOn(page.locator('summary', { hasText: 'Ubah nama dan nomor INV-SATU' }));
  await keys.tabTo(page.getByRole('group', { name: 'INV-SATU' }).getByLabel('Nama permohonan'));
  await keys.type('Ekspor');
  await expect(page.getByRole('heading', { name: 'Ekspor' })).toBeVisible();
  await keys.tab();
  await keys.type('123');
  await expect(page.getByRole('group', { name: 'Ekspor' }).getByLabel('No. Aju')).toHaveAccessibleDescription(
    /terdiri dari 12 angka/,
  );
  const copy = page.getByRole('button', { name: 'Kiriman baru dari ini Ekspor' });
  await keys.pressOn(copy);
  await expect(page.getByRole('heading', { name: 'Kiriman baru dari Ekspor' })).toBeVisible();
  await expect(copy).toBeFocused();
  await keys.pressOn(page.getByRole('button', { name: 'Hapus Ekspor', exact: true }));
  await expect(page.locator('#permohonan')).toBeFocused();
  await keys.pressOn(page.getByRole('button', { name: 'Kembalikan Ekspor' }));
  await expect(page.getByRole('heading', { name: 'Ekspor', exact: true })).toBeFocused();
  const wipe = page.getByRole('button', { name: 'Hapus semua dari perangkat ini' });
  await keys.pressOn(wipe);
  await expect(page.getByRole('button', { name: 'Batal', exact: true })).toBeFocused();
  await keys.press('Enter');
  await expect(wipe).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: 'Batal', exact: true })).toBeFocused();
  await keys.pressOn(page.getByRole('button', { name: 'Ya, hapus semuanya' }));
  await expect(page.getByRole('heading', { name: 'Di komputer bersama' })).toBeFocused();
  expect((await heard(page)).late).toEqual([]);
});

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  // Each with what is there once it can be used: what comes while somebody tabs changes the order under the hands.
  for (const [path, ready] of [
    ['/periksa/susu-pengeluaran-antar-area/', 'main fieldset'],
    ['/layanan/susu-pengeluaran-antar-area/', 'main h1'],
    [`${HEALTH_CERTIFICATE}#komoditas`, '#komoditas-0-invoice'],
    ['/tarif/?layanan=susu-pengeluaran-antar-area&sertifikat=1', 'main fieldset'],
  ] as const)
    test(`${path}: nothing that sticks covers what has the focus`, async ({ page }) => {
      await page.goto(path);
      await page.locator(ready).first().waitFor({ state: 'attached' });
      await expect(page.locator('main fieldset[disabled]')).toHaveCount(0);
      await keyboardOf(page).tabTo(page.locator('footer a').last());
    });
});
