import type { Page } from '@playwright/test';
import { choose, slot, storedFiles } from '../support/attachments.ts';
import { pdfOf } from '../support/files.ts';
import { storedIn } from '../support/stored-in.ts';
import { expect, test } from '../support/test.ts';
import { enter, HEALTH_CERTIFICATE, inRow, openScreen, saved, startNew } from '../support/wizard.ts';

const INVOICE = '#komoditas-0-noInvoice';
const begin = async (page: Page, invoice: string) => {
  await page.goto(`${HEALTH_CERTIFICATE}#komoditas`);
  await enter(page, 'komoditas-0-noInvoice', invoice);
  await saved(page);
  await expect(page).toHaveURL(/#berkas=[0-9a-f]{24}&layar=komoditas$/);
};
/** How many drafts the device holds. */
const drafts = async (page: Page) => (JSON.parse(await storedIn(page, 'drafts')) as unknown[]).length;

test.describe('the address names the application that is open', () => {
  test('through a reload, in a second tab, with the back button and from a bookmark', async ({
    page,
    context,
  }) => {
    await begin(page, 'INV-SATU');
    const first = page.url();
    await startNew(page);
    await openScreen(page, 'komoditas');
    await enter(page, 'komoditas-0-noInvoice', 'INV-DUA');
    await saved(page);
    await expect(page.locator('.service-name')).toContainText('INV-DUA');
    const other = await context.newPage();
    await other.goto(first);
    await expect(other.locator(INVOICE)).toHaveValue('INV-SATU');
    await page.reload();
    await expect(page.locator(INVOICE)).toHaveValue('INV-DUA');
    await page.goto(first);
    await expect(page.locator(INVOICE)).toHaveValue('INV-SATU');
    await page.goBack();
    await expect(page.locator(INVOICE)).toHaveValue('INV-DUA');
  });
  test('and one that is not on this device is not replaced by another', async ({ page }) => {
    await begin(page, 'INV-SATU');
    await page.goto('/');
    await page.goto(`${HEALTH_CERTIFICATE}#berkas=ffffffffffffffffffffffff`);
    await expect(page.getByRole('alert')).toContainText('tidak ada di peramban ini');
    await expect(page.locator(INVOICE)).toHaveCount(0);
  });
  test('and deleting it leads to the list, where it can be brought back', async ({ page }) => {
    await begin(page, 'INV-SATU');
    await startNew(page);
    await openScreen(page, 'komoditas');
    await enter(page, 'komoditas-0-noInvoice', 'INV-DUA');
    await saved(page);
    await page.getByRole('button', { name: 'Hapus INV-DUA' }).click();
    await expect(page.locator(INVOICE)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Buka INV-SATU' })).toBeVisible();
    await page.goto(HEALTH_CERTIFICATE);
    await expect(page.getByRole('button', { name: 'Buka INV-SATU' })).toBeVisible();
    await expect(page.locator('.steps')).toHaveCount(0);
  });
});

test.describe('two windows', () => {
  test('each adding goods keep both, and an undo in one leaves the other alone', async ({
    page,
    context,
  }) => {
    await begin(page, 'INV-SATU');
    await openScreen(page, 'barang');
    await page.getByRole('button', { name: 'Tambah barang' }).click();
    await inRow(page, 2, 'namaBarang').fill('Paracetamol');
    await saved(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(inRow(other, 2, 'namaBarang')).toHaveValue('Paracetamol');
    await page.getByRole('button', { name: 'Hapus barang 2' }).click();
    await expect(other.getByRole('region', { name: 'Barang 2' })).toHaveCount(0);
    await other.getByRole('button', { name: 'Tambah barang' }).click();
    await inRow(other, 2, 'namaBarang').fill('Amoxicillin');
    await expect(inRow(page, 2, 'namaBarang')).toHaveValue('Amoxicillin');
    await page.getByRole('button', { name: 'Kembalikan Barang 2' }).click();
    await expect(inRow(page, 2, 'namaBarang')).toHaveValue('Paracetamol');
    await expect(inRow(page, 3, 'namaBarang')).toHaveValue('Amoxicillin');
    await expect(inRow(other, 3, 'namaBarang')).toHaveValue('Amoxicillin');
  });
  test('keep the file of an application that one removes and the other brings back', async ({
    page,
    context,
  }) => {
    await begin(page, 'INV-SATU');
    await choose(slot(page, 'File Invoice'), 'invoice.pdf', pdfOf());
    await expect(slot(page, 'File Invoice').getByText('✓ invoice.pdf')).toBeVisible();
    await saved(page);
    const list = await context.newPage();
    await list.goto('/berkas/');
    await list.getByRole('button', { name: 'Hapus INV-SATU' }).click();
    await expect(page.getByText('Permohonan ini dihapus di jendela lain')).toBeVisible();
    await enter(page, 'komoditas-0-noInvoice', 'INV-LAIN');
    expect(await drafts(page)).toBe(0);
    await page.getByRole('button', { name: 'Simpan lagi' }).click();
    await saved(page);
    await page.reload();
    await expect(page.locator(INVOICE)).toHaveValue('INV-LAIN');
    await expect(slot(page, 'File Invoice').getByText('✓ invoice.pdf')).toBeVisible();
    expect(await storedFiles(page)).toHaveLength(1);
  });
  test('forget alike what one of them removed from the device', async ({ page, context }) => {
    await begin(page, 'INV-RAHASIA');
    const check = await context.newPage();
    await check.goto('/periksa/madu-pengeluaran-antar-area/');
    const list = await context.newPage();
    await list.goto('/berkas/');
    await list.getByRole('button', { name: 'Hapus semua dari perangkat ini' }).click();
    await list.getByRole('button', { name: 'Ya, hapus semuanya' }).click();
    await expect(list.getByText('Semua isian sudah dihapus')).toBeVisible();
    await expect(page.getByText('baru saja dihapus di jendela lain')).toBeVisible();
    await expect(page.getByText('INV-RAHASIA')).toHaveCount(0);
    await check.getByRole('radio').first().check();
    await expect(check.locator('[data-save="gagal"]')).toBeVisible();
    expect(await drafts(list)).toBe(0);
    await page.goto(`${HEALTH_CERTIFICATE}#komoditas`);
    await page.reload();
    await enter(page, 'komoditas-0-noInvoice', 'INV-BARU');
    await saved(page);
  });
  test('tick a self-check together', async ({ page, context }) => {
    const address = '/periksa/madu-pengeluaran-antar-area/';
    await page.goto(address);
    const other = await context.newPage();
    await other.goto(address);
    const tick = (window: Page, number: number) =>
      window.getByRole('radio', { name: 'Ada', exact: true }).nth(number);
    await tick(page, 0).check();
    await saved(page);
    await tick(other, 1).check();
    await saved(other);
    await expect(tick(other, 0)).toBeChecked();
    await expect(tick(page, 1)).toBeChecked();
    await page.reload();
    await expect(tick(page, 0)).toBeChecked();
    await expect(tick(page, 1)).toBeChecked();
  });
});

test('a store that dies under the page is opened anew, and the last entry is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const handles: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...args: Parameters<typeof open>) => {
      const request = open(...args);
      request.addEventListener('success', () => handles.push(request.result));
      return request;
    };
    Object.assign(globalThis, { handles });
  });
  await begin(page, 'INV-SATU');
  await page.evaluate(() => {
    for (const handle of (globalThis as unknown as { handles: IDBDatabase[] }).handles) handle.close();
  });
  await enter(page, 'komoditas-0-noInvoice', 'INV-DUA');
  await saved(page);
  await page.reload();
  await expect(page.locator(INVOICE)).toHaveValue('INV-DUA');
});

test('the next shipment keeps parties and goods, and nothing of the last one', async ({ page }) => {
  await begin(page, 'INV-SATU');
  await openScreen(page, 'penerima');
  await enter(page, 'penerima-0-penerimaNama', 'Contoh Ltd');
  await enter(page, 'penerima-0-voyageNumber', 'V-1');
  await openScreen(page, 'barang');
  await inRow(page, 1, 'namaBarang').fill('Kursi roda');
  await saved(page);
  await page.goto('/berkas/');
  await page.getByRole('button', { name: /^Kiriman baru dari ini/ }).click();
  await page.getByRole('link', { name: 'Buka kiriman baru', exact: true }).click();
  await openScreen(page, 'penerima');
  await expect(page.locator('#penerima-0-penerimaNama')).toHaveValue('Contoh Ltd');
  await expect(page.locator('#penerima-0-voyageNumber')).toHaveValue('');
  await openScreen(page, 'komoditas');
  await expect(page.locator(INVOICE)).toHaveValue('');
  await openScreen(page, 'barang');
  await expect(inRow(page, 1, 'namaBarang')).toHaveValue('Kursi roda');
});
