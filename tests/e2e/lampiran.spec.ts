import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { axeFaults } from '../support/axe.ts';
import {
  bigPhoto,
  bigPhotoOnDisk,
  choose,
  give,
  hollowFile,
  slot,
  standsUpright,
  storedFiles,
} from '../support/attachments.ts';
import { fileOf, pdfOf, photoOf, pngOf, REFUSED } from '../support/files.ts';
import { expect, test } from '../support/test.ts';
import { openScreen, saved } from '../support/wizard.ts';

const INVOICE = 'File Invoice';
const SECRETS = /KAMERA-CONTOH|GPS/;

const open = async (page: Page, screen = 'komoditas', label = INVOICE) => {
  await page.goto(`/paket/#${screen}`);
  await page.locator('fieldset.bare:not([disabled])').waitFor();
  return slot(page, label);
};
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test.describe('a file that will not do', () => {
  test('gets its own sentence, whatever its name', async ({ page }, testInfo) => {
    const place = await open(page);
    const png = await pngOf({ width: 400, height: 300, noise: 99 });
    const cases: [string, Uint8Array, RegExp][] = [
      ['invoice.pdf', new Uint8Array(), /kosong \(0 byte\)/],
      ['invoice.pdf', REFUSED.program, /program, bukan dokumen/],
      ['foto.jpg', REFUSED.heic, /HEIC.*Paling Kompatibel/],
      ['invoice.pdf', pdfOf({ trailer: '/Encrypt 9 0 R' }), /PDF ini terkunci/],
      ['invoice.pdf', pdfOf({ pages: 9 }).subarray(0, 700), /PDF ini rusak/],
      ['invoice.pdf', pdfOf({ padding: 2_100_000 }), /PDF ini 2\.05\d KB, sedangkan batasnya 2\.048 KB/],
      ['invoice.pdf', REFUSED.docx, /Word, Excel.*simpan sebagai PDF/],
      ['invoice.pdf', REFUSED.zip, /berkas arsip/],
      ['foto.jpg', REFUSED.webp, /Format gambar ini tidak diterima/],
      ['foto.jpg', REFUSED.mp4, /rekaman video/],
      ['foto.jpg', REFUSED.html, /bukan PDF, JPG, atau PNG/],
      ['foto.jpg', (await photoOf({ noise: 99 })).subarray(0, 900), /Gambar ini rusak/],
      ['foto.png', fileOf(png.subarray(0, 900), new Uint8Array(200), png.subarray(1100)), /Gambar ini rusak/],
    ];
    for (const [name, bytes, sentence] of cases) {
      await choose(place, name, bytes);
      await expect(place.locator('.field-error')).toHaveText(sentence);
      await expect(place.locator('#komoditas-0-invoice')).toHaveAccessibleDescription(sentence);
    }
    await place
      .locator('#komoditas-0-invoice')
      .setInputFiles(await hollowFile(testInfo.outputPath('besar.jpg'), 2 ** 31));
    await expect(place.locator('.field-error')).toHaveText(/sangat besar \(2\.097\.152 KB\)/);
    expect(await axeFaults(page, '.files')).toEqual([]);
    expect(await storedFiles(page)).toEqual([]);
  });

  test('leaves the other places, and the file that was there, as they are', async ({ page }) => {
    const place = await open(page);
    await choose(place, 'invoice.pdf', pdfOf());
    await expect(place.getByText('✓ invoice.pdf')).toBeVisible();
    await choose(place, 'invoice.pdf', REFUSED.program);
    await expect(place.locator('.field-error')).toHaveText(/program.*Berkas sebelumnya tetap terlampir/);
    await expect(place.getByText('✓ invoice.pdf')).toBeVisible();
    await expect(slot(page, 'File Lainnya').locator('.field-error')).toHaveCount(0);
  });
});

test.describe('a file that will do', () => {
  test('stays through a reload, without what was written about it', async ({ page }) => {
    const place = await open(page);
    await choose(place, 'Surat\u202Efdp.jpg', await photoOf({ width: 640, height: 480, noise: 40 }));
    await expect(place.getByRole('status')).toContainText('File Invoice terlampir');
    await choose(slot(page, 'File Lainnya'), 'lain.pdf', pdfOf({ pages: 3 }));
    await expect(slot(page, 'File Lainnya')).toContainText('PDF, 3 halaman');
    await saved(page);
    await page.reload();
    await expect(place.getByText('✓ Suratfdp.jpg')).toBeVisible();
    await expect(place.getByRole('img', { name: 'Pratinjau File Invoice' })).toHaveJSProperty(
      'naturalWidth',
      480,
    );
    await expect(slot(page, 'File Lainnya')).toContainText('✓ lain.pdf');
    const [photo] = await storedFiles(page);
    expect(textOf(photo?.bytes ?? new Uint8Array())).not.toMatch(SECRETS);
    expect((await sharp(photo?.bytes).metadata()).orientation).toBe(6);
    await openScreen(page, 'akhir');
    await expect(page.getByText('✓ lain.pdf (1 KB)')).toBeVisible();
    expect(await axeFaults(page, 'main')).toEqual([]);
  });

  test('can be seen, removed, brought back and replaced', async ({ page }) => {
    const place = await open(page);
    await choose(place, 'satu.pdf', pdfOf());
    await place.getByRole('button', { name: 'Hapus File Invoice' }).click();
    await expect(place.getByText('✓ satu.pdf')).toHaveCount(0);
    await expect(place).toBeFocused();
    await place.getByRole('button', { name: 'Kembalikan File Invoice' }).click();
    await expect(place.getByText('✓ satu.pdf')).toBeVisible();
    await choose(place, 'dua.pdf', pdfOf({ pages: 2 }));
    await expect(place.getByText('✓ dua.pdf')).toBeVisible();
    await place.getByRole('button', { name: 'Kembalikan berkas sebelumnya' }).click();
    await expect(place.getByText('✓ satu.pdf')).toBeVisible();
    await saved(page);
    await page.reload();
    await expect(place.getByText('✓ satu.pdf')).toBeVisible();
    const stored = await storedFiles(page);
    expect(stored.map(({ bytes }) => Buffer.from(bytes))).toEqual([Buffer.from(pdfOf())]);
  });

  test('is named by no draft once it was removed', async ({ page }) => {
    const place = await open(page);
    await choose(place, 'satu.pdf', pdfOf());
    await place.getByRole('button', { name: 'Hapus File Invoice' }).click();
    await openScreen(page, 'tujuan');
    await expect.poll(() => storedFiles(page)).toEqual([]);
    await openScreen(page, 'komoditas');
    await choose(place, 'dua.pdf', pdfOf());
    await place.getByRole('button', { name: 'Hapus File Invoice' }).click();
    await saved(page);
    await page.reload();
    await expect(place.getByText('Pilih berkas')).toBeVisible();
    await expect.poll(() => storedFiles(page)).toEqual([]);
  });

  test('may be dropped or pasted, one at a time', async ({ page }) => {
    const place = await open(page);
    const hand = async (type: 'drop' | 'paste', names: readonly string[]) => {
      const files = names.map((name) => ({ name, bytes: [...pdfOf()] }));
      const transfer = await page.evaluateHandle((given) => {
        const data = new DataTransfer();
        for (const { name, bytes } of given) data.items.add(new File([Uint8Array.from(bytes)], name));
        return data;
      }, files);
      if (type === 'drop') await place.dispatchEvent('drop', { dataTransfer: transfer });
      else
        await place.evaluate(
          (element, clipboardData) =>
            element.dispatchEvent(
              new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
            ),
          transfer,
        );
    };
    await hand('drop', ['diseret.pdf']);
    await expect(place.getByText('✓ diseret.pdf')).toBeVisible();
    await hand('paste', ['ditempel.pdf']);
    await expect(place.getByText('✓ ditempel.pdf')).toBeVisible();
    await hand('drop', ['a.pdf', 'b.pdf']);
    await expect(place.locator('.field-error')).toHaveText(/Pilih satu saja.*tetap terlampir/);
    await hand('paste', []);
    await expect(place.locator('.field-error')).toHaveText(/bukan berkas/);
  });

  test('fits the screen, however long its name @layout', async ({ page }) => {
    const place = await open(page);
    await choose(place, `${'Surat-jalan_'.repeat(12)}.pdf`, pdfOf({ pages: 2 }));
    await expect(place.getByText('PDF, 2 halaman')).toBeVisible();
    await choose(place, 'foto.jpg', REFUSED.heic);
    await expect(place.locator('.field-error')).toBeVisible();
    const spare = await page.evaluate(() => innerWidth - document.documentElement.scrollWidth);
    expect(spare).toBeGreaterThanOrEqual(0);
  });

  test('goes with its row, and comes back with it', async ({ page }) => {
    const coa = await open(page, 'barang', 'File COA/Fumigasi');
    await choose(coa, 'coa.pdf', pdfOf());
    await expect(coa.getByText('✓ coa.pdf')).toBeVisible();
    await page.getByRole('button', { name: 'Hapus barang 1' }).click();
    await expect(coa).toHaveCount(0);
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await expect(coa.getByText('✓ coa.pdf')).toBeVisible();
  });

  test('that vanished from the device is asked for again', async ({ page }) => {
    const place = await open(page);
    await choose(place, 'satu.pdf', pdfOf());
    await expect(place.getByText('✓ satu.pdf')).toBeVisible();
    await saved(page);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('siap-karantina');
          request.onsuccess = () => {
            const change = request.result.transaction('files', 'readwrite');
            change.objectStore('files').clear();
            change.oncomplete = () => {
              request.result.close();
              resolve(undefined);
            };
          };
        }),
    );
    await page.reload();
    await expect(place.locator('.field-error')).toHaveText(/tidak ada lagi di perangkat ini/);
    await openScreen(page, 'akhir');
    await page.getByRole('link', { name: /satu\.pdf tidak ada lagi di perangkat ini/ }).click();
    await place.getByRole('button', { name: 'Hapus File Invoice' }).click();
    await openScreen(page, 'akhir');
    await expect(page.getByText('satu.pdf')).toHaveCount(0);
  });

  test('can be used where nothing can be stored, and the page says for how long', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        },
      });
    });
    const place = await open(page);
    await choose(place, 'satu.pdf', pdfOf());
    await expect(place.getByText('✓ satu.pdf')).toBeVisible();
    await expect(place.locator('.field-error')).toHaveText(/hilang saat halaman ditutup/);
  });
});

test.describe('a photo over the limit', () => {
  test.setTimeout(120_000);

  test('is turned upright and made to fit, and the original waits for a yes', async ({ page }) => {
    const photo = await bigPhoto();
    expect(photo.length).toBeGreaterThan(7_000_000);
    const place = await open(page);
    await choose(place, 'IMG_0001.JPG', photo);
    await expect(place.getByRole('progressbar')).toBeVisible();
    await expect(place.getByText(/dikecilkan dari [78]\.\d{3} KB menjadi 1\.\d{3} KB/)).toBeVisible({
      timeout: 60_000,
    });
    const [stored] = await storedFiles(page);
    expect(stored).toMatchObject({ slot: 'invoice', mediaType: 'image/jpeg', original: photo.length });
    expect(stored?.bytes.length).toBeLessThanOrEqual(2_000_000);
    expect(await standsUpright(stored?.bytes ?? new Uint8Array())).toBe(true);
    expect(textOf(stored?.bytes ?? new Uint8Array())).not.toMatch(SECRETS);
    expect(await axeFaults(page, '.files')).toEqual([]);

    const [original] = await Promise.all([
      page.waitForEvent('download'),
      place.getByRole('link', { name: 'Unduh foto asli' }).click(),
    ]);
    expect(original.suggestedFilename()).toBe('IMG_0001.JPG');
    await place.getByRole('button', { name: 'Pakai hasil ini' }).click();
    await expect(place.getByRole('status')).toContainText('foto asli tidak lagi disimpan');
    await expect.poll(async () => (await storedFiles(page))[0]?.original).toBe(0);
  });

  test('can be cancelled, and then nothing has changed', async ({ page }, testInfo) => {
    const place = await open(page);
    await choose(place, 'satu.pdf', pdfOf());
    await expect(place.getByText('✓ satu.pdf')).toBeVisible();
    await give(place, await bigPhotoOnDisk(testInfo));
    await place.getByRole('button', { name: 'Batalkan' }).click();
    await expect(place.getByRole('status')).toContainText('Dibatalkan. Tidak ada yang berubah');
    await expect(place.getByText('✓ satu.pdf')).toBeVisible();
    await choose(place, 'dua.pdf', pdfOf({ pages: 2 }));
    await expect(place.getByText('✓ dua.pdf')).toBeVisible();
    await expect.poll(() => storedFiles(page)).toHaveLength(1);
  });

  test('that takes very long keeps the next one waiting, and both can be cancelled', async ({ page }) => {
    await page.route('**/image-worker*', () => undefined);
    const place = await open(page);
    const lain = slot(page, 'File Lainnya');
    await choose(place, 'foto.jpg', await photoOf());
    await choose(lain, 'foto.jpg', await photoOf());
    await expect(lain.getByRole('status')).toHaveText('Menunggu giliran…');
    expect(await axeFaults(page, '.files')).toEqual([]);
    for (const waiting of [lain, place]) {
      await waiting.getByRole('button', { name: 'Batalkan' }).press('Enter');
      await expect(waiting.getByRole('status')).toContainText('Dibatalkan');
      await expect(waiting).toBeFocused();
    }
    await page.unroute('**/image-worker*');
    await choose(lain, 'tiga.pdf', pdfOf());
    await expect(lain.getByText('✓ tiga.pdf')).toBeVisible();
    await expect.poll(() => storedFiles(page)).toHaveLength(1);
  });

  test('goes on while other screens are filled', async ({ page }) => {
    const place = await open(page);
    await choose(place, 'IMG_0001.JPG', await bigPhoto());
    await expect(place.getByRole('progressbar')).toBeVisible();
    await openScreen(page, 'tujuan');
    await openScreen(page, 'komoditas');
    await expect(place.getByText('✓ IMG_0001.JPG')).toBeVisible({ timeout: 60_000 });
    await choose(place, 'IMG_0002.JPG', await bigPhoto());
    await openScreen(page, 'akhir');
    await expect(page.getByText('✓ IMG_0002.JPG')).toBeVisible({ timeout: 60_000 });
  });

  test('is handled on the page itself where workers have no canvas', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'OffscreenCanvas'));
    const place = await open(page);
    await choose(place, 'IMG_0001.JPG', await bigPhoto());
    await expect(place.getByText(/dikecilkan dari/)).toBeVisible({ timeout: 60_000 });
    const [stored] = await storedFiles(page);
    expect(stored?.bytes.length).toBeLessThanOrEqual(2_000_000);
    expect(await standsUpright(stored?.bytes ?? new Uint8Array())).toBe(true);
  });
});
