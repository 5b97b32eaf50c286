import type { Page } from '@playwright/test';
import { choose, slot } from '../support/attachments.ts';
import { axeFaults } from '../support/axe.ts';
import { pdfOf } from '../support/files.ts';
import { addressNote } from '../support/officer.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';
import { enter, fillAll, HEALTH_CERTIFICATE, openScreen, saved } from '../support/wizard.ts';

const next = (page: Page) => page.locator('[data-next]');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What goes over the clipboard for `FILLED`, in the portal's order and as it takes it. */
const PASTED = [
  '20/11/2026',
  'PT Contoh Ekspor',
  '0274000000',
  'Penanggung Jawab Satu',
  'Jalan Contoh 1\nYogyakarta',
  'Contoh & “Penerima” Ltd',
  '081200000000',
  'Penanggung Jawab Dua',
  'Contoh Street 2',
  'INV-001',
  'Kursi roda',
  '1000',
  'Karton',
  '12.5',
];
/** What is chosen in the portal, screen by screen. */
const CHOSEN = [
  ...['Ekspor', 'Pelabuhan', 'Wilker Contoh', 'Indonesia', 'Jepang', 'Alat Kesehatan', 'Indonesia'],
  ...['Tidak', 'Tidak', 'Tidak', 'Ya', 'ton'],
];

/** Attaches an invoice and opens the copy view from the last screen. */
const attachAndOpen = async (page: Page) => {
  await openScreen(page, 'komoditas');
  await choose(slot(page, 'File Invoice'), 'faktur saya.pdf', pdfOf());
  await expect(page.getByText('✓ faktur saya.pdf')).toBeVisible();
  await saved(page);
  await openScreen(page, 'akhir');
  await page.getByRole('link', { name: 'Salin ke portal satu per satu' }).click();
};

const begin = async (page: Page) => {
  await page.goto(HEALTH_CERTIFICATE);
  await fillAll(page);
  await attachAndOpen(page);
  await expect(page.getByRole('heading', { name: 'Salin ke portal', exact: true })).toBeFocused();
};

/** Presses the one button until there is nothing left; what it put on the clipboard, showed and saved. */
const walk = async (page: Page) => {
  const pasted: string[] = [];
  const chosen: string[] = [];
  const files: string[] = [];
  let presses = 0;
  for (; (await next(page).count()) > 0 && presses < 100; presses += 1) {
    const panel = page.locator('.copy-next');
    chosen.push(...(await panel.locator('ul .copy-value').allTextContents()));
    const label = (await next(page).textContent()) ?? '';
    const before = await panel.innerHTML();
    if (label.startsWith('Simpan berkas')) {
      const [download] = await Promise.all([page.waitForEvent('download'), next(page).click()]);
      files.push(download.suggestedFilename());
    } else await next(page).click();
    await expect.poll(() => panel.innerHTML()).not.toBe(before);
    if (label.startsWith('Salin berikutnya')) {
      pasted.push(await copied(page));
      await expect(panel.locator('[data-held] .copy-value')).toHaveText(pasted.at(-1) ?? '');
    }
  }
  return { pasted, chosen, files, presses };
};

test.describe('the copy view', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('hands everything to the portal with one button, in its order and as it takes it', async ({
    page,
  }) => {
    await begin(page);
    const { presses, ...walked } = await walk(page);
    expect(walked).toEqual({ pasted: PASTED, chosen: CHOSEN, files: ['01-invoice.pdf'] });
    // One for each value and file, one to go on to each of the other screens, and one for choices that end a screen.
    expect(presses).toBeLessThanOrEqual(PASTED.length + 1 + 4 + 5);
    await expect(page.getByText('Semua sudah disalin.')).toBeVisible();
    await expect(page.locator('.copy-next')).toContainText('27 dari 27 sudah');
  });

  test('remembers what was done by its value: a changed one is to be done again', async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: 'Data Penerima' }).click();
    await next(page).click();
    await next(page).click();
    const item = (label: string) =>
      page.getByRole('checkbox', { name: `sudah: ${label} (Eksportir/Importir)` });
    await expect(item('Nama')).toBeChecked();
    await expect(item('No. Telp')).toBeChecked();
    await page.reload();
    await page.getByRole('button', { name: 'Data Penerima' }).click();
    await expect(item('Nama')).toBeChecked();
    await openScreen(page, 'penerima');
    await enter(page, 'penerima-0-pengirimNama', 'PT Contoh Lain');
    await saved(page);
    await page.goBack();
    await page.getByRole('button', { name: 'Data Penerima' }).click();
    await expect(item('No. Telp')).toBeChecked();
    await expect(item('Nama')).not.toBeChecked();
    await item('No. Telp').uncheck();
    await expect(page.locator('.copy-next')).toContainText('0 dari 27 sudah');
  });

  test('asks after a revision for what changed alone', async ({ page }) => {
    await begin(page);
    const link = await addressNote(page);
    await page.goto('/berkas/');
    await page.goto(link);
    await page.getByRole('radio', { name: 'Contoh & “Penerima” Ltd' }).check();
    await page.getByRole('button', { name: 'Buka isian yang diminta' }).click();
    await enter(page, 'penerima-0-penerimaAlamat', 'Contoh Street 2, Tokyo');
    await saved(page);
    await page.goto('/berkas/');
    await page.getByRole('link', { name: /^Salin ke portal/ }).click();
    await expect(page.getByRole('checkbox', { name: 'Hanya yang berubah' })).toBeChecked();
    await expect(page.locator('.copy-next')).toContainText('26 dari 27 sudah');
    await next(page).click();
    expect(await copied(page)).toBe('Contoh Street 2, Tokyo');
    await expect(page.locator('.copy-next')).toContainText('27 dari 27 sudah');
    await page.getByRole('checkbox', { name: 'Hanya yang berubah' }).uncheck();
    await expect(page.locator('.copy-next')).toContainText('1 dari 27 sudah');
  });

  test('goes on in a small window above all others', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'documentPictureInPicture', {
        value: { requestWindow: () => Promise.resolve(window.open('about:blank')) },
      });
    });
    await begin(page);
    const [small] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Buka jendela kecil' }).click(),
    ]);
    await expect(next(small)).toHaveText('Salin berikutnya: Tanggal Aju (Data Tujuan Layanan)');
    await expect(page.locator('main [data-next]')).toHaveCount(0);
    await small.bringToFront();
    await next(small).click();
    await expect(small.locator('[data-held] .copy-value')).toHaveText('20/11/2026');
    await expect(
      page.getByRole('checkbox', { name: 'sudah: Tanggal Aju (Data Tujuan Layanan)' }),
    ).toBeChecked();
    await small.close();
    await expect(next(page)).toBeVisible();
  });

  test('can be dragged into a field, which takes a number as it was meant', async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: 'Konfirmasi Data Pengajuan' }).click();
    const value = page.locator('.copy-item .copy-value', { hasText: '12.5' });
    // Beside the value, for a page that scrolls under a held button starts no dragging.
    await value.evaluate((element) => {
      const field = Object.assign(document.createElement('input'), {
        type: 'number',
        id: 'portal',
        step: 'any',
      });
      element.after(field);
    });
    await value.dragTo(page.locator('#portal'));
    await expect(page.locator('#portal')).toHaveValue('12.5');
  });

  test('@layout fits the screen and is sound', async ({ page }) => {
    await begin(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await next(page).click();
    expect(await axeFaults(page)).toEqual([]);
  });
});

test('says so where the browser does not let it copy, and ticks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await begin(page);
  await next(page).click();
  await expect(page.getByText('Peramban ini tidak mengizinkan penyalinan.')).toBeVisible();
  await expect(page.locator('.copy-next')).toContainText('0 dari 27 sudah');
});

test('a phone hands files to its share sheet, and one that is sent back is not done', async ({ browser }) => {
  const phone = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await phone.newPage();
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', {
      value: ({ files }: { files: File[] }) => {
        shared.push(...files.map(({ name }) => name));
        return shared.length > 1 ? Promise.resolve() : Promise.reject(new DOMException('', 'AbortError'));
      },
    });
  });
  await page.goto(new URL(HEALTH_CERTIFICATE, test.info().project.use.baseURL).href);
  await attachAndOpen(page);
  await page.getByRole('button', { name: 'Data Komoditas' }).click();
  const tick = page.getByRole('checkbox', { name: /sudah: File Invoice/ });
  await expect(next(page)).toHaveText(/^Bagikan berkas berikutnya: File Invoice/);
  await next(page).click();
  await expect(tick).not.toBeChecked();
  await next(page).click();
  await expect(tick).toBeChecked();
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual(
    Array(2).fill('01-invoice.pdf'),
  );
  await phone.close();
});

testStored('is there with the network off', async ({ page, context }) => {
  await page.goto('/berkas/');
  await context.setOffline(true);
  await page.goto(HEALTH_CERTIFICATE);
  await openScreen(page, 'komoditas');
  await enter(page, 'komoditas-0-noInvoice', 'INV-7');
  await saved(page);
  await page.goto('/berkas/');
  await page.getByRole('link', { name: /^Salin ke portal/ }).click();
  await page.getByRole('button', { name: 'Data Komoditas' }).click();
  await expect(page.locator('.copy-coming .copy-value')).toHaveText('INV-7');
});
