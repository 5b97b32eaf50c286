import type { Locator, Page } from '@playwright/test';
import { test } from '../support/axe.ts';
import { heard, listen } from '../support/announcements.ts';
import { choose, hollowFile, slot } from '../support/attachments.ts';
import { FILLED } from '../support/filled-application.ts';
import { reportEntries } from '../support/filled-report.ts';
import { pdfOf, photoOf, REFUSED } from '../support/files.ts';
import { REFUSALS, refusalOf } from '../support/refusals.ts';
import { expectSound, NARROW } from '../support/sound-state.ts';
import { expect } from '../support/test.ts';
import { HEALTH_CERTIFICATE, enter, inRow, openScreen, saved, startNew } from '../support/wizard.ts';
import { wordsAt } from '../support/words.ts';

test.use({ viewport: NARROW });

/** What changes from state to state; the frame around it is looked at by the tests of the sitemap. */
const WIZARD = '.filling';
const ready = (page: Page) => page.locator('fieldset.bare:not([disabled])').waitFor();
const leave = (page: Page) => page.getByRole('button', { name: 'Simpan dan lanjut' }).click();

/** Enters into every field that is checked what cannot be read. */
const enterWrong = async (page: Page) => {
  const fields: Locator[] = await page
    .locator(`${WIZARD} :is([type="tel"], [type="email"], [inputmode="decimal"])`)
    .all();
  for (const field of fields) await field.fill('abc');
};

for (const [kind, address, entries] of [
  ['health-certificate', HEALTH_CERTIFICATE, { akun: { namaPerusahaan: 'PT Contoh Akun' }, ...FILLED }],
  ['form-1', '/paket/?layanan=madu-pengeluaran-antar-area', reportEntries('form-1')],
  ['sp-1', '/paket/?layanan=tumbuhan-pengeluaran-antar-area', reportEntries('sp-1')],
] as const)
  test(`${kind}: every screen is sound when it is wrong, the first while it is empty, and all of them filled`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(address);
    await ready(page);
    const [first] = Object.keys(entries);
    for (const [screen, fields] of Object.entries(entries)) {
      await openScreen(page, screen);
      if (screen === first) await expectSound(page, `${screen}, empty`, WIZARD);
      const title = await page.locator(`#layar-${screen}`).innerText();
      await expect(page).toHaveTitle(new RegExp(`^${title} \\| `));
      await enterWrong(page);
      await leave(page);
      await expect(page.getByRole('group', { name: 'Perbaiki dahulu isian ini' })).toBeFocused();
      await expectSound(page, `${screen}, wrong`, WIZARD);
      for (const [field, value] of Object.entries(fields)) await enter(page, `${screen}-0-${field}`, value);
    }
    await openScreen(page, 'akhir');
    await expectSound(page, 'what was entered', WIZARD);
  });

test('the choice of services is sound, also where the link asks for one that is not there', async ({
  page,
}) => {
  await listen(page);
  await page.goto('/paket/?layanan=kuda');
  await expect(page.getByRole('alert')).toContainText('“kuda” tidak dikenal');
  await expectSound(page, 'an unknown service', 'astro-island');
  expect((await heard(page)).late).toEqual([]);
});

test('goods added, removed and brought back are said, and nothing loses the focus', async ({ page }) => {
  await listen(page);
  await page.goto('/paket/#barang');
  await ready(page);
  await expect(page.locator('#layar-barang')).toBeFocused();
  const row = (number: number) => page.getByRole('region', { name: `Barang ${number}` });
  await page.getByRole('button', { name: 'Tambah barang' }).click();
  await expect(row(2).getByRole('heading', { name: 'Barang 2' })).toBeFocused();
  await inRow(page, 2, 'jumlah').fill('abc');
  await inRow(page, 2, 'kemasan').focus();
  await expectSound(page, 'two rows', WIZARD);
  await row(2).getByRole('button', { name: 'Hapus barang 2' }).click();
  await expect(page.locator('#layar-barang')).toBeFocused();
  await expectSound(page, 'a row removed', WIZARD);
  await page.getByRole('button', { name: 'Kembalikan Barang 2' }).click();
  await expect(row(2).getByRole('heading', { name: 'Barang 2' })).toBeFocused();
  for (const number of [2, 1])
    await row(number)
      .getByRole('button', { name: /^Hapus barang/ })
      .click();
  await leave(page);
  await page.getByRole('link', { name: 'Tambahkan sedikitnya satu barang.' }).click();
  await expect(page.locator('#layar-barang')).toBeFocused();
  await expectSound(page, 'no rows', WIZARD);
  await openScreen(page, 'akhir');
  await page.getByRole('link', { name: /Tambahkan sedikitnya satu barang/ }).click();
  await expect(page.locator('#layar-barang')).toBeFocused();
  const { said, late } = await heard(page);
  expect(late).toEqual([]);
  expect(said).toContainEqual({ how: 'polite', text: 'Barang 2 ditambahkan.' });
  expect(said).toContainEqual({ how: 'polite', text: 'Barang 2 dihapus. Kembalikan Barang 2' });
});

test('the place of a file is sound when it is refused, attached, too big and made to fit', async ({
  page,
}) => {
  await listen(page);
  await page.goto('/paket/#komoditas');
  await ready(page);
  const [invoice, bpom, bill] = ['File Invoice', 'File Registrasi BPOM', 'File Ocean Bill Loading'].map(
    (label) => slot(page, label),
  ) as [Locator, Locator, Locator];
  await choose(invoice, 'invoice.pdf', pdfOf({ pages: 2 }));
  await expect(invoice.getByRole('status')).toHaveText('File Invoice terlampir.');
  await choose(bpom, 'bpom.pdf', REFUSED.program);
  await expect(bpom.getByLabel('Pilih berkas File Registrasi BPOM')).toHaveAccessibleDescription(
    wordsAt('lampiran', 'masalah', 'program'),
  );
  await choose(bill, 'IMG_0001.JPG', await photoOf({ width: 2400, height: 1800, noise: 125, quality: 91 }));
  await expect(bill.getByRole('button', { name: 'Pakai hasil ini' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('checkbox', { name: /File Lainnya/ }).check();
  await expectSound(page, 'files', '.files');
  await bill.getByRole('button', { name: 'Pakai hasil ini' }).click();
  await expect(bill).toBeFocused();
  await invoice.getByRole('button', { name: 'Hapus File Invoice' }).click();
  await expect(invoice).toBeFocused();
  await expectSound(page, 'files, one removed', '.files');
  const { said, late } = await heard(page);
  expect(late).toEqual([]);
  const texts = said.map(({ text }) => text).join('\n');
  for (const sentence of [
    'terlampir',
    'dikecilkan|mengecilkan',
    'program, bukan dokumen',
    'tidak lagi terlampir',
  ])
    expect(texts).toMatch(new RegExp(sentence, 'i'));
});

test.describe('making the package', () => {
  test.use({ allowedErrors: [/make-package/] });
  test('is sound while it goes on, when it is refused, cancelled and done', async ({ page }) => {
    await listen(page);
    await page.goto('/paket/#komoditas');
    await enter(page, 'komoditas-0-noInvoice', 'INV-1');
    await saved(page);
    await openScreen(page, 'akhir');
    const region = page.getByRole('region', { name: 'Unduh paket' });
    const download = region.getByRole('button', { name: /^Unduh/ });
    const gate = Promise.withResolvers<undefined>();
    await page.route('**/make-package*', async (route) => {
      await gate.promise;
      await route.abort();
    });
    await download.press('Enter');
    await expect(region.getByRole('progressbar')).toBeVisible();
    await expect(download).toBeFocused();
    await expectSound(page, 'while it is made', WIZARD);
    gate.resolve(undefined);
    await expect(region.getByRole('status')).toHaveText(
      wordsAt('paket', 'akhir', 'masalah', 'belum-tersimpan'),
    );
    await expect(download).toBeFocused();
    await expectSound(page, 'refused', WIZARD);
    await page.unroute('**/make-package*');

    await page.reload();
    await expect(page.locator('#layar-akhir')).toBeFocused();
    const [file] = await Promise.all([page.waitForEvent('download'), download.press('Enter')]);
    await expect(region.getByRole('status')).toContainText(file.suggestedFilename());
    await expect(download).toBeFocused();
    await expectSound(page, 'done', WIZARD);
    const { said, late } = await heard(page);
    expect(late).toEqual([]);
    expect(said.map(({ text }) => text)).toContain('Paket sedang dibuat…');
  });
});

test('a file that is no package is refused with a sentence of its own, beside the field and aloud', async ({
  page,
}, testInfo) => {
  test.slow();
  await listen(page);
  await page.goto('/paket/');
  const field = page.locator('#berkas-paket');
  await field.waitFor();
  const refused = async (code: string) => {
    const sentence = wordsAt('paket', 'bukaGagal', code);
    await expect(field, code).toHaveAccessibleDescription(sentence);
    await expect(
      page.getByRole('region', { name: 'Buka paket yang pernah diunduh' }).getByRole('status'),
    ).toHaveText(sentence);
  };
  const give = (buffer: Buffer) =>
    field.setInputFiles({ name: 'paket.zip', mimeType: 'application/zip', buffer });
  for (const [code, make] of Object.entries(REFUSALS)) {
    await give(await refusalOf(make));
    await refused(code);
  }
  await give(Buffer.from('bukan zip'));
  await refused('bukan-zip');
  await field.setInputFiles(await hollowFile(testInfo.outputPath('besar.zip'), 121_000_000));
  await refused('terlalu-besar');
  await page.evaluate(() => {
    Blob.prototype.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
  });
  await give(Buffer.from('x'));
  await refused('tidak-terbaca');
  await expectSound(page, 'refused', 'astro-island');
  expect((await heard(page)).late).toEqual([]);
});

test('the account sheet, a second window and answers taken over are said', async ({ page, context }) => {
  await listen(page);
  await page.goto(`${HEALTH_CERTIFICATE}#akun`);
  await ready(page);
  await expect(page.locator('#layar-akun')).toBeFocused();
  await expect(page.locator('#akun-0-email')).toHaveAttribute('autocomplete', 'email');
  await enter(page, 'akun-0-namaPerusahaan', 'PT Contoh Akun');
  await saved(page);
  await page.getByRole('button', { name: 'Salin Nama Perusahaan' }).click();
  const sheet = page.getByRole('region', { name: 'Lembar untuk disalin ke portal' });
  await expect(sheet.getByRole('status')).toContainText('Nama Perusahaan');
  await openScreen(page, 'komoditas');
  await enter(page, 'komoditas-0-noInvoice', 'INV-1');
  await saved(page);
  const other = await context.newPage();
  await other.goto(HEALTH_CERTIFICATE);
  await expect(page.getByRole('status').filter({ hasText: 'juga terbuka di jendela lain' })).toBeVisible();
  await other.close();
  await openScreen(page, 'akun');
  await expectSound(page, 'account sheet, second window', WIZARD);
  await startNew(page);
  await enter(page, 'tujuan-0-wilker', 'Wilker Contoh');
  await saved(page);
  await page.getByRole('button', { name: 'Hapus INV-1' }).click();
  const list = page.getByRole('region', { name: 'Permohonan di perangkat ini' });
  await expect(list.getByRole('heading')).toBeFocused();
  await list.getByRole('button', { name: 'Kembalikan INV-1' }).click();
  await expect(list.getByRole('button', { name: 'Buka INV-1' })).toBeFocused();
  const { said, late } = await heard(page);
  expect(late).toEqual([]);
  expect(said.every(({ how }) => how === 'polite')).toBe(true);
});

test('a device that stores nothing says so at once, as a warning', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await listen(page);
  await page.goto(HEALTH_CERTIFICATE);
  await expect(page.getByRole('alert').filter({ hasText: 'tidak mengizinkan penyimpanan' })).toBeVisible();
  await expectSound(page, 'nothing is stored', WIZARD);
  const { said, late } = await heard(page);
  expect(late).toEqual([]);
  expect(
    said
      .filter(({ how }) => how === 'assertive')
      .map(({ text }) => text)
      .join(),
  ).toContain('tidak mengizinkan');
});
