import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { choose, slot } from '../support/attachments.ts';
import { backupOf, formerBackup } from '../support/backup-files.ts';
import { forgeZip } from '../support/forge-zip.ts';
import { pdfOf } from '../support/files.ts';
import { storedIn } from '../support/stored-in.ts';
import { expect, test } from '../support/test.ts';
import { enter, HEALTH_CERTIFICATE, openScreen, saved, startNew } from '../support/wizard.ts';

const start = async (page: Page, invoice: string) => {
  await page.goto(`${HEALTH_CERTIFICATE}#komoditas`);
  await enter(page, 'komoditas-0-noInvoice', invoice);
  await saved(page);
};
const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('lists every draft with its service, status and progress, and opens the one that is asked for', async ({
  page,
}) => {
  await start(page, 'INV-SATU');
  await startNew(page);
  await openScreen(page, 'komoditas');
  await enter(page, 'komoditas-0-noInvoice', 'INV-DUA');
  await saved(page);
  await page.goto('/paket/?layanan=madu-pengeluaran-antar-area');
  await enter(page, 'pemilik-0-nama', 'Pemilik Contoh');
  await saved(page);
  await page.goto('/berkas/');
  await expect(page.locator('.draft')).toHaveCount(3);
  await expect(page.locator('.draft h3').first()).toHaveText('Pemilik Contoh');
  await expect(card(page, 'INV-SATU')).toContainText('Health Certificate OMKABA');
  await expect(card(page, 'INV-SATU')).toContainText('Draf');
  await expect(card(page, 'Pemilik Contoh')).toContainText('0 dari 7 langkah');
  await page.getByRole('link', { name: 'Buka INV-SATU' }).click();
  await openScreen(page, 'komoditas');
  await expect(page.locator('#komoditas-0-noInvoice')).toHaveValue('INV-SATU');
});

test('renames, numbers, marks, duplicates and removes, and brings a removed one back', async ({ page }) => {
  await start(page, 'INV-SATU');
  await page.goto('/berkas/');
  await card(page, 'INV-SATU').getByText('Ubah nama dan nomor').click();
  await page.getByLabel('No. Aju').fill('123');
  await expect(page.getByLabel('No. Aju')).toHaveAccessibleDescription(/terdiri dari 12 angka/);
  await page.getByLabel('No. Aju').fill('');
  await page.getByLabel('No. Aju').pressSequentially(' 1234 5678 9012 ');
  await expect(page.getByLabel('No. Aju')).toHaveValue(' 1234 5678 9012 ');
  await expect(page.getByLabel('No. Aju')).not.toHaveAccessibleDescription(/terdiri dari 12 angka/);
  await page.getByLabel('Nama permohonan').pressSequentially('Ekspor Desember');
  await page.getByRole('button', { name: 'Tandai sudah dikirim Ekspor Desember' }).click();
  await expect(card(page, 'Ekspor Desember')).toContainText('Diajukan (proses reviu) sejak');
  await expect.poll(() => storedIn(page, 'drafts')).toContain('"sentAt"');
  await page.reload();
  await expect(card(page, 'Ekspor Desember')).toContainText('1234 5678 9012');
  await expect(page.getByLabel('No. Aju')).toHaveValue('1234 5678 9012');
  await page.getByRole('button', { name: 'Batalkan tanda dikirim Ekspor Desember' }).click();
  await page.getByRole('button', { name: 'Kiriman baru dari ini Ekspor Desember' }).click();
  await expect(card(page, 'Kiriman baru dari Ekspor Desember')).toContainText('Draf');
  await page.getByRole('button', { name: 'Hapus Ekspor Desember', exact: true }).click();
  await expect(page.locator('.draft')).toHaveCount(1);
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(page.locator('.draft')).toHaveCount(2);
});

test('a name given here reaches the window in which the draft is being filled', async ({ page, context }) => {
  await start(page, 'INV-SATU');
  const list = await context.newPage();
  await list.goto('/berkas/');
  await list.getByText('Ubah nama dan nomor').click();
  await list.getByLabel('Nama permohonan').pressSequentially('Ekspor Desember');
  await expect(page.locator('.drafts').getByText('Ekspor Desember')).toBeVisible();
  await enter(page, 'komoditas-0-noInvoice', 'INV-DUA');
  await saved(page);
  await list.reload();
  await expect(card(list, 'Ekspor Desember')).toBeVisible();
});

test('a backup brings everything back on another device, files too', async ({ page, browser }) => {
  await start(page, 'INV-CADANGAN');
  const place = slot(page, 'File Invoice');
  await choose(place, 'invoice.pdf', pdfOf());
  await expect(place.getByText('✓ invoice.pdf')).toBeVisible();
  await saved(page);
  await page.goto('/berkas/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh cadangan semuanya' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^cadangan-siap-karantina-\d{8}\.zip$/);
  const buffer = await readFile(await download.path());

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto('/berkas/');
  const restore = other.getByLabel('Pulihkan dari cadangan');
  await restore.setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('bukan') });
  await expect(restore).toHaveAccessibleDescription(/bukan cadangan/);
  await restore.setInputFiles({ name: 'cadangan.zip', mimeType: 'application/zip', buffer });
  await expect(other.getByText('1 permohonan dipulihkan')).toBeVisible();
  await other.getByRole('link', { name: 'Buka INV-CADANGAN' }).click();
  await openScreen(other, 'komoditas');
  await expect(slot(other, 'File Invoice').getByText('✓ invoice.pdf')).toBeVisible();
  await elsewhere.close();
});

test('says that the data is on this device only, and wipes it after asking once more', async ({ page }) => {
  await start(page, 'INV-HAPUS');
  await page.goto('/berkas/');
  await expect(page.getByText('Data ini hanya di perangkat ini')).toBeVisible();
  await page.getByRole('button', { name: 'Hapus semua dari perangkat ini' }).click();
  await page.getByRole('button', { name: 'Batal', exact: true }).click();
  await expect(page.locator('.draft')).toHaveCount(1);
  await page.getByRole('button', { name: 'Hapus semua dari perangkat ini' }).click();
  await page.getByRole('button', { name: 'Ya, hapus semuanya' }).click();
  await expect(page.getByText('Semua isian sudah dihapus')).toBeVisible();
  await expect(page.locator('.draft')).toHaveCount(0);
  await page.goto(`${HEALTH_CERTIFICATE}#komoditas`);
  await expect(page.locator('#komoditas-0-noInvoice')).toHaveValue('');
});

test('fits its screen and passes axe, with drafts and without @layout', async ({ page }) => {
  const check = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await axeFaults(page)).toEqual([]);
  };
  await page.goto('/berkas/');
  await expect(page.getByText('Belum ada permohonan')).toBeVisible();
  await check();
  await start(page, 'INV-SATU');
  await page.goto('/berkas/');
  await page.getByText('Ubah nama dan nomor').click();
  await page.getByRole('button', { name: 'Hapus semua dari perangkat ini' }).click();
  await check();
});

test('a backup with a damaged file says which one, restores the rest, and says nothing of it again', async ({
  page,
}) => {
  await page.goto('/berkas/');
  const restore = page.getByLabel('Pulihkan dari cadangan');
  const zip = forgeZip(backupOf(formerBackup(), Buffer.from('lain')));
  const buffer = Buffer.from(await zip.arrayBuffer());
  await restore.setInputFiles({ name: 'cadangan.zip', mimeType: 'application/zip', buffer });
  const backup = page.getByRole('region', { name: 'Cadangan' });
  await expect(backup.getByRole('status')).toContainText('1 permohonan dipulihkan');
  await expect(backup.getByRole('alert')).toContainText('Lampiran keterangan.pdf rusak atau tidak ada');
  await expect(card(page, 'Madu ke Batam')).toBeVisible();
  await restore.setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('bukan') });
  await expect(backup.getByRole('alert')).toHaveText('');
});
