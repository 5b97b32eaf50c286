import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { sidewaysOverflow } from '../support/overflow.ts';
import { readQr } from '../support/read-qr.ts';
import { paketV2 } from '../../src/schemas/paket.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';
import { readPdf } from '../../packages/tagged-pdf/tests/support/read-pdf.ts';
import { enter, exportPackage, fillAll, HEALTH_CERTIFICATE, openScreen, saved } from '../support/wizard.ts';

const NUMBER = '120000000001';
/** Links are made for where the site was built to be; the tests serve it elsewhere. */
const here = (link: string) => link.replace(/^https?:\/\/[^/]+/, '');

const output = (page: Page, id: string) => page.locator(`[data-output="${id}"]`);
const linkIn = (page: Page, id: string) => page.locator(`#${id}-tautan`).inputValue();
const chooseService = (page: Page, id: string) => page.locator('#petugas-layanan').selectOption(id);

const saves = async (page: Page, id: string, name: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    output(page, id).getByRole('button', { name }).click(),
  ]);
  return readFile(await download.path());
};

const fitsAndPasses = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
};

/** Writes three notes: on a field, on a file, and on something that is no field. */
const writeNotes = async (page: Page, number = NUMBER) => {
  await page.goto('/petugas/');
  await chooseService(page, 'health-certificate-omkaba');
  await page.getByLabel('No. Aju').fill(number);
  await page.locator('#catatan-0-tempat').selectOption('penerima.penerimaAlamat');
  await page.locator('#catatan-0-isi').fill('Alamat belum <b>lengkap</b>,\nmohon dilengkapi.');
  await page.getByRole('button', { name: 'Tambah catatan' }).click();
  await page.locator('#catatan-1-tempat').selectOption('komoditas.invoice');
  await page.locator('#catatan-1-isi').fill('Halaman kedua terpotong');
  await page.getByRole('button', { name: 'Tambah catatan' }).click();
  await page.locator('#catatan-2-tempat').selectOption('lainnya');
  await page.locator('#catatan-2-nama').fill('Surat kuasa');
  await page.locator('#catatan-2-isi').fill('Belum ditandatangani');
  return linkIn(page, 'revisi');
};

test('an officer links to one paragraph: address, codes that decode, polite texts, a counter card', async ({
  page,
}) => {
  await page.goto('/petugas/');
  await chooseService(page, 'susu-pengeluaran-antar-area');
  await page.getByLabel('Bagian yang dimaksud').selectOption('persyaratan-surat-kuasa');
  const link = await linkIn(page, 'bagian');
  expect(link).toMatch(/\/layanan\/susu-pengeluaran-antar-area\/#persyaratan-surat-kuasa$/);
  expect(await readQr(await saves(page, 'bagian', 'Unduh QR (PNG)'))).toBe(link);
  expect(await readQr(await saves(page, 'bagian', 'Unduh QR (SVG)'))).toBe(link);
  expect(await readQr(await output(page, 'bagian').locator('figure svg').screenshot())).toBe(link);
  const message = await page.locator('#bagian-pesan').inputValue();
  expect(message).toContain('Yth. Bapak/Ibu');
  expect(message).toContain(link);
  const whatsapp = new URL(
    (await page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).first().getAttribute('href')) ?? '',
  );
  expect(whatsapp.hostname).toBe('wa.me');
  expect(whatsapp.searchParams.get('text')).toBe(message);
  await page.evaluate(() => (window.print = () => undefined));
  for (const [name, size] of [
    ['Cetak kartu loket (A6)', [298, 420]],
    ['Cetak lembar (A4)', [595, 842]],
  ] as const) {
    await page.getByRole('button', { name }).click();
    const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
    const { sizes, pages } = await readPdf(pdf);
    expect(sizes.map((sides) => sides.map(Math.round))).toEqual([size]);
    expect(pages[0]).toContain('Pindai untuk membaca penjelasannya');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }
  await page.goto(here(link));
  await expect(page.locator('#persyaratan-surat-kuasa')).toBeInViewport();
});

test('any paragraph is three keys away once it was used, and one field finds all of them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('/petugas/');
  const field = page.locator('#petugas-cari');
  await field.fill('buah segar');
  const option = page.getByRole('option', { name: /buah segar/ });
  await expect(option.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sudah disalin.').first()).toBeVisible();
  expect(await copied()).toMatch(/tumbuhan-pengeluaran-antar-area\/#biaya-pemeriksaan\.buah-segar$/);
  await expect(page.locator('#petugas-layanan')).toHaveValue('tumbuhan-pengeluaran-antar-area');
  await page.getByRole('checkbox', { name: 'Sematkan bagian ini di atas' }).check();
  await field.fill('madu biaya pelayanan');
  await page.keyboard.press('Enter');
  await expect.poll(copied).toMatch(/madu-pengeluaran-antar-area\/#biaya$/);
  const [qr] = await Promise.all([
    page.waitForEvent('download'),
    output(page, 'bagian').getByRole('button', { name: 'Unduh QR (SVG)' }).click(),
  ]);
  expect(qr.suggestedFilename()).toBe('qr-madu-pengeluaran-antar-area-biaya.svg');

  // Another day: the pin comes first, and the keyboard alone copies it.
  await page.reload();
  await page.locator('#petugas-cari:enabled').waitFor();
  await page.locator('h1').click();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await expect(page.getByRole('listbox', { name: 'Bagian yang cocok' }).getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect.poll(copied).toMatch(/#biaya-pemeriksaan\.buah-segar$/);
  expect(await axeFaults(page)).toEqual([]);
});

test('a ready phrase is put in, a text that is too long is kept and said, and a new note has the focus', async ({
  page,
}) => {
  await page.goto('/petugas/');
  await chooseService(page, 'health-certificate-omkaba');
  await page.locator('#catatan-0-tempat').selectOption('komoditas.invoice');
  await page.getByRole('button', { name: 'Belum ditandatangani' }).click();
  await expect(page.locator('#catatan-0-isi')).toHaveValue('Belum ditandatangani');
  const long = 'x'.repeat(503);
  await page.locator('#catatan-0-isi').fill(long);
  await expect(page.locator('#catatan-0-isi')).toHaveAccessibleDescription(/Lebih 3 huruf dari 500/);
  await expect(page.locator('#catatan-0-isi')).toHaveValue(long);
  await expect(page.locator('[data-output="revisi"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Tambah catatan' }).click();
  await expect(page.locator('#catatan-1-tempat')).toBeFocused();
  await expect(page.getByText('Catatan 2 ditambah.')).toBeVisible();
  await page.getByRole('button', { name: 'Kosongkan untuk pemohon berikutnya' }).click();
  await expect(page.getByText('Catatan 2 ditambah.')).toHaveCount(0);
});

test('what an applicant lacks opens the self-check with it marked', async ({ page }) => {
  await page.goto('/petugas/');
  await chooseService(page, 'madu-pengeluaran-antar-area');
  await expect(page.getByText('Belum ada yang dicentang')).toBeVisible();
  await page.getByRole('group', { name: 'Yang kurang' }).getByRole('checkbox').last().check();
  const label = page.getByRole('group', { name: 'Yang kurang' }).locator('label').last();
  const name = (await label.textContent())?.trim() ?? '';
  const link = await linkIn(page, 'kurang');
  expect(new URL(link).search).toBe('');
  expect(await readQr(await saves(page, 'kurang', 'Unduh QR (PNG)'))).toBe(link);
  await expect(page.locator('#kurang-pesan')).toHaveValue(new RegExp(`1\\. ${name}`));
  const box = await label.getByRole('checkbox').boundingBox();
  const words = await label.locator('span').boundingBox();
  expect((words?.x ?? 0) - (box?.x ?? 0) - (box?.width ?? 0)).toBeGreaterThanOrEqual(8);
  await fitsAndPasses(page);
  await page.goto(here(link));
  const notice = page.getByRole('region', { name: 'Jawaban dari tautan' });
  await expect(notice.getByRole('link', { name })).toHaveAttribute('href', /^#syarat-/);
  const marked = page.locator('.check-item').filter({ hasText: 'kurang' });
  await expect(marked.getByRole('heading', { name })).toBeVisible();
});

test('a revision goes from the officer to the applicant’s own draft and into the next package', async ({
  page,
  browser,
}) => {
  test.slow();
  // The applicant has two drafts; the one that was sent has a No. Aju.
  await page.goto(HEALTH_CERTIFICATE);
  await fillAll(page);
  await page.goto('/berkas/');
  await page.getByText('Ubah nama dan nomor').click();
  await page.getByLabel('No. Aju').fill(NUMBER);
  await page.getByRole('button', { name: /^Tandai sudah dikirim/ }).click();
  await expect(page.getByText(/^Diajukan \(proses reviu\) sejak/)).toBeVisible();

  const officerProfile = await browser.newContext();
  const officer = await officerProfile.newPage();
  const link = await writeNotes(officer);
  expect(link.length).toBeLessThan(2_000);
  const address = new URL(link);
  expect(address.pathname + address.search).toBe('/berkas/');
  expect(decodeURIComponent(address.hash)).not.toContain(NUMBER);
  expect(await readQr(await saves(officer, 'revisi', 'Unduh QR (PNG)'))).toBe(link);
  await expect(officer.locator('#revisi-pesan')).toHaveValue(/Surat kuasa: Belum ditandatangani/);
  await fitsAndPasses(officer);
  await officerProfile.close();

  await page.goto('/petugas/');
  await page.goto(here(link));
  const notice = page.locator('[data-revision="terbaca"]');
  await expect(notice.getByRole('heading', { name: 'Catatan revisi dari petugas' })).toBeFocused();
  await expect(notice).toContainText('Alamat belum <b>lengkap</b>, mohon dilengkapi.');
  await expect(notice).toContainText('Permohonan dengan nomor ini ada di perangkat ini');
  await expect(page.getByText(/^Diajukan \(proses reviu\) sejak/)).toBeVisible();
  await fitsAndPasses(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await notice.getByRole('button', { name: 'Buka isian yang diminta' }).click();
  await expect(page.getByRole('heading', { name: 'Revisi ke-1' })).toBeVisible();
  const filling = page.locator('.filling');
  await expect(filling.locator('textarea, input[type="text"], input[type="tel"]')).toHaveCount(1);
  await expect(filling.locator('input[type="file"][id^="komoditas-0-"]')).toHaveCount(1);
  const note = page.getByRole('group', { name: 'Catatan petugas untuk Alamat' });
  await expect(note).toContainText('mohon dilengkapi');
  await expect(note.getByText('Isian ini sudah berubah')).toBeHidden();
  await enter(page, 'penerima-0-penerimaAlamat', 'Contoh Street 2, Tokyo 100-0001');
  await expect(note.getByText('Isian ini sudah berubah')).toBeVisible();
  await note.getByRole('checkbox').check();
  await page.getByRole('group', { name: 'Catatan petugas untuk Surat kuasa' }).getByRole('checkbox').check();
  await expect(page.getByText('2 dari 3 catatan ditandai selesai')).toBeVisible();
  await fitsAndPasses(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await saved(page);
  await page.reload();
  await expect(page.getByText('2 dari 3 catatan ditandai selesai')).toBeVisible();
  await openScreen(page, 'penerima');
  await expect(page.getByRole('group', { name: 'Catatan petugas untuk Alamat' })).toBeVisible();

  // One note is left on purpose.
  await openScreen(page, 'akhir');
  await page.getByRole('checkbox', { name: /^Unduh walau 1 catatan/ }).check();
  const { files, bytes } = await exportPackage(page);
  expect(files['BACA-SAYA.txt']).toContain(
    'Revisi ke-1: 3 catatan petugas, 2 ditandai selesai, 1 isian berubah.',
  );
  const { revision } = paketV2.parse(JSON.parse(files['paket.json'] ?? ''));
  expect(revision).toMatchObject({ number: 1, issuedAt: expect.stringMatching(/Z$/) });
  expect(revision?.notes.map(({ done }) => done)).toEqual([true, false, true]);
  const summary = (await readPdf(bytes['ringkasan.pdf'] ?? new Uint8Array())).pages.join('\n');
  for (const words of ['Revisi ke-1', 'Belum ditandatangani', 'Contoh Street 2, Tokyo 100-0001'])
    expect(summary).toContain(words);

  // The same link again finds the same revision, and does not count it twice.
  await page.goto('/petugas/');
  await page.goto(here(link));
  await notice.getByRole('button', { name: 'Buka isian yang diminta' }).click();
  await expect(page.getByRole('heading', { name: 'Revisi ke-1' })).toBeVisible();
  await expect(page.getByText('2 dari 3 catatan ditandai selesai')).toBeVisible();
});

test('a revision link without its draft is read as a list, and the visitor may name the draft', async ({
  page,
}) => {
  const link = here(await writeNotes(page, '120000000002'));
  await page.goto(link);
  const notice = page.locator('[data-revision="terbaca"]');
  await expect(notice.locator('.notes').getByRole('listitem')).toHaveCount(3);
  await expect(notice).toContainText('Belum ada permohonan untuk layanan ini di perangkat ini');
  await expect(notice.getByRole('link', { name: /mengajukan lagi di portal/ })).toHaveAttribute(
    'href',
    '/panduan/revisi/',
  );
  await page.goto(`${HEALTH_CERTIFICATE}#komoditas`);
  await enter(page, 'komoditas-0-noInvoice', 'INV-SATU');
  await saved(page);
  await page.goto('/petugas/');
  await page.goto(link);
  await expect(notice).toContainText('Tidak ada permohonan dengan No. Aju ini');
  await expect(notice.getByRole('button', { name: 'Buka isian yang diminta' })).toBeDisabled();
  await fitsAndPasses(page);
  await notice.getByRole('radio', { name: 'INV-SATU' }).check();
  await notice.getByRole('button', { name: 'Buka isian yang diminta' }).click();
  await expect(page.getByRole('heading', { name: 'Revisi ke-1' })).toBeVisible();
  await page.getByRole('button', { name: 'Singkirkan catatan revisi ini' }).click();
  await expect(page.getByText('Tidak ada catatan revisi')).toBeVisible();
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(page.getByRole('heading', { name: 'Revisi ke-1' })).toBeVisible();
});

for (const [fragment, sentence] of [
  ['#revisi=v1.zabc.0000', 'terpotong atau berubah'],
  ['#revisi=', 'terpotong atau berubah'],
  ['#revisi=v3.apa-saja', 'versi situs yang lebih baru'],
] as const)
  test(`a link ${fragment} is answered with a sentence`, async ({ page }) => {
    await page.goto(`/berkas/${fragment}`);
    await expect(page.locator('[data-revision="salah"]')).toContainText(sentence);
    await fitsAndPasses(page);
    await page.getByRole('button', { name: 'Tutup catatan ini' }).click();
    await expect(page.locator('[data-revision]')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
  });

test('what is written outlives a reload in its tab, and is cleared for the next applicant or with the device', async ({
  page,
}) => {
  await writeNotes(page);
  await expect(page.locator('#catatan-0-tempat option:checked')).toHaveText('Alamat (Pembeli/Penerima)');
  await page.getByRole('group', { name: 'Yang kurang' }).getByRole('checkbox').first().check();
  await page.reload();
  const isThere = async () => {
    await expect(page.locator('#petugas-layanan')).toHaveValue('health-certificate-omkaba');
    await expect(page.getByLabel('No. Aju')).toHaveValue(NUMBER);
    await expect(page.locator('#catatan-2-isi')).toHaveValue('Belum ditandatangani');
    await expect(page.locator('#kurang-tautan')).toBeVisible();
  };
  const isEmpty = async () => {
    await expect(page.getByRole('group', { name: /^Catatan \d/ })).toHaveCount(1);
    await expect(page.locator('#catatan-0-isi')).toHaveValue('');
    await expect(page.locator('[data-output="kurang"], [data-output="revisi"]')).toHaveCount(0);
  };
  await isThere();
  await page.locator('#catatan-1-tempat').selectOption('barang.jumlah');
  await page.getByLabel('Barang ke-').fill('x');
  await expect(page.getByLabel('Barang ke-')).toHaveAccessibleDescription(/1 sampai \d+/);
  await expect(page.getByText('1 catatan belum lengkap')).toBeVisible();
  await page.getByRole('button', { name: 'Kosongkan untuk pemohon berikutnya' }).click();
  await expect(page.locator('#petugas-layanan')).toBeFocused();
  await isEmpty();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await isThere();
  await page.goto('/berkas/');
  await page.getByRole('button', { name: 'Hapus semua dari perangkat ini' }).click();
  await page.getByRole('button', { name: 'Ya, hapus semuanya' }).click();
  await expect(page.getByText('Semua isian sudah dihapus')).toBeVisible();
  await page.goto('/petugas/');
  await chooseService(page, 'health-certificate-omkaba');
  await expect(page.getByLabel('No. Aju')).toHaveValue('');
  await isEmpty();
});

testStored.describe('after one visit and with the network off', () => {
  testStored(
    'all three tools give a link and a code, and what they lead to opens',
    async ({ page, context }) => {
      await page.goto('/');
      await context.setOffline(true);
      await writeNotes(page);
      await page.getByLabel('Bagian yang dimaksud').selectOption('persyaratan');
      await page.getByRole('group', { name: 'Yang kurang' }).getByRole('checkbox').first().check();
      const links: Record<string, string> = {};
      for (const id of ['bagian', 'kurang', 'revisi']) {
        const link = await linkIn(page, id);
        expect(await readQr(await saves(page, id, 'Unduh QR (PNG)'))).toBe(link);
        links[id] = here(link);
      }
      await page.goto(links['bagian'] ?? '');
      await expect(page.locator('#persyaratan')).toBeInViewport();
      await page.goto(links['kurang'] ?? '');
      await expect(page.locator('.check-item .lacking')).toHaveCount(1);
      await page.goto(links['revisi'] ?? '');
      await expect(page.locator('[data-revision="terbaca"] .notes').getByRole('listitem')).toHaveCount(3);
    },
  );
});

test('the tools are used with the keyboard alone, and are a plain list without scripts', async ({
  page,
  browser,
}) => {
  await page.goto('/petugas/');
  // A field that is still off takes no focus.
  await page.locator('#petugas-cari:enabled').focus();
  await page.keyboard.press('Shift');
  await page.locator('[data-output="bagian"] figure').waitFor();
  const wanted = [
    'Layanan',
    'Bagian yang dimaksud',
    'Salin tautan',
    'Cetak kartu loket (A6)',
    'Unduh QR (SVG)',
    'Kirim lewat WhatsApp',
    'Tambah catatan',
  ];
  const seen = new Set<string>();
  for (let presses = 0; presses < 60 && seen.size < wanted.length; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLSelectElement ? at.labels[0]?.textContent : at?.textContent;
      return label?.trim() ?? '';
    });
    if (wanted.includes(name)) seen.add(name);
  }
  expect([...seen]).toEqual(wanted);

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  await reader.goto(new URL('/petugas/', test.info().project.use.baseURL).href);
  await expect(reader.locator('noscript p')).toBeVisible();
  await expect(reader.getByRole('button')).toHaveCount(0);
  await reader.locator('summary', { hasText: 'Pengeluaran madu antar area' }).click();
  await expect(reader.locator('a[href$="madu-pengeluaran-antar-area/#biaya-sertifikat"]')).toBeVisible();
  await plain.close();
});
