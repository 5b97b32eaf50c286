import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { test } from '../support/axe.ts';
import { heard, listen } from '../support/announcements.ts';
import { expectSound, NARROW } from '../support/sound-state.ts';
import { expect } from '../support/test.ts';
import { enter, HEALTH_CERTIFICATE, saved, startNew } from '../support/wizard.ts';

test.use({ viewport: NARROW });

const ISLAND = 'astro-island';
const start = async (page: Page, invoice: string) => {
  await page.goto(`${HEALTH_CERTIFICATE}#komoditas`);
  await enter(page, 'komoditas-0-noInvoice', invoice);
  await saved(page);
};
const list = (page: Page) => page.getByRole('region', { name: 'Permohonan di perangkat ini' });
const said = (page: Page) => list(page).getByRole('status');

test('the drafts are sound without any, with some, renamed, copied, removed and brought back', async ({
  page,
}) => {
  await listen(page);
  await page.goto('/berkas/');
  await expect(said(page)).toHaveText('Belum ada permohonan di perangkat ini.');
  await expectSound(page, 'empty', ISLAND);
  await start(page, 'INV-SATU');
  await startNew(page);
  await start(page, 'INV-DUA');
  await page.goto('/berkas/');
  await page.getByText('Ubah nama dan nomor INV-DUA').click();
  const open = page.getByRole('group', { name: 'INV-DUA' });
  await open.getByLabel('No. Aju').fill('123');
  await expect(open.getByLabel('No. Aju')).toHaveAccessibleDescription(/terdiri dari 12 angka/);
  await expectSound(page, 'being renamed, with a warning', ISLAND);
  await page.getByRole('button', { name: 'Kiriman baru dari ini INV-DUA' }).click();
  await expect(said(page)).toContainText('“Kiriman baru dari INV-DUA” dibuat.');
  await page.getByRole('button', { name: 'Hapus INV-SATU' }).click();
  await expect(list(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(said(page)).toContainText('INV-SATU dihapus');
  await expectSound(page, 'one removed', ISLAND);
  await page.getByRole('button', { name: 'Kembalikan INV-SATU' }).click();
  await expect(page.getByRole('heading', { name: 'INV-SATU' })).toBeFocused();
  expect(await heard(page)).toMatchObject({ late: [] });
});

test('backup, restoring and wiping are sound at every step', async ({ page }) => {
  await listen(page);
  await start(page, 'INV-CADANGAN');
  await page.goto('/berkas/');
  const backup = page.getByRole('region', { name: 'Cadangan' });
  const save = backup.getByRole('button', { name: 'Unduh cadangan semuanya' });
  await expect(save).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
  await expect(backup.getByRole('status')).toContainText(download.suggestedFilename());
  await expect(save).toBeFocused();
  const restore = backup.getByLabel('Pulihkan dari cadangan');
  const give = (buffer: Buffer) =>
    restore.setInputFiles({ name: 'cadangan.zip', mimeType: 'application/zip', buffer });
  await restore.focus();
  await give(Buffer.from('bukan'));
  await expect(backup.getByRole('status')).toContainText('bukan cadangan');
  await expect(restore).toHaveAccessibleDescription(/bukan cadangan/);
  await expect(restore).toHaveAttribute('aria-invalid', 'true');
  await expectSound(page, 'no backup', ISLAND);
  await give(await readFile(await download.path()));
  await expect(backup.getByRole('status')).toContainText('1 permohonan dipulihkan');
  await expect(restore).toBeFocused();
  await expectSound(page, 'restored', ISLAND);

  const wipe = page.getByRole('region', { name: 'Di komputer bersama' });
  await wipe.getByRole('button').press('Enter');
  await expect(wipe.getByRole('button', { name: 'Batal' })).toBeFocused();
  await expectSound(page, 'asking before the wipe', ISLAND);
  await wipe.getByRole('button', { name: 'Ya, hapus semuanya' }).press('Enter');
  await expect(wipe.getByRole('status')).toContainText('Semua isian sudah dihapus');
  await expect(wipe.getByRole('heading')).toBeFocused();
  await expectSound(page, 'wiped', ISLAND);
  expect(await heard(page)).toMatchObject({ late: [] });
});
