import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { copySheet } from '../../src/app/package/copy-sheet/copy-sheet.ts';
import type { CopySheetWords } from '../../src/app/package/copy-sheet/words.ts';
import type { Paket } from '../../src/domain/package/paket.ts';
import type { Form, FormField } from '../../src/domain/submission/form.ts';
import { axeFaults } from '../support/axe.ts';
import { copySheetFiles, sha256 } from '../support/copy-sheet-files.ts';
import { expect, test } from '../support/test.ts';

const words: CopySheetWords = {
  title: 'Salinan isian',
  lead: ['Tekan Salin.'],
  portal: { label: 'Buka portal', host: 'https://sinkarkes.kemkes.go.id/' },
  copy: 'Salin',
  copied: '{label} sudah disalin.',
  selected: '{label} sudah dipilih.',
  done: 'sudah',
  progress: '{selesai} dari {jumlah} isian sudah',
  next: 'Salin berikutnya: {label}',
  goOn: 'Sudah dipilih, lanjutkan',
  finished: 'Semua sudah disalin.',
  choose: 'pilih:',
  compare: 'cocokkan:',
  known: 'sudah ada di portal',
  noScript: 'Tanpa JavaScript.',
  empty: '(tidak diisi)',
  fromAccount: '(dari akun)',
  prepared: '(disiapkan)',
  notAttached: '(tidak dilampirkan)',
  required: 'wajib',
  row: (number) => `Barang ${number}`,
  foot: 'Kaki',
};
const field = (key: string, label: string, required = true): FormField => ({
  ...{ key, label, required, type: 'teks', choices: [], fromAccount: false },
});
const form: Form = {
  kind: 'health-certificate',
  steps: [
    {
      id: 'penerima',
      title: 'Data Penerima',
      repeats: false,
      groups: [
        {
          title: 'Pembeli/Penerima',
          fields: [
            field('nama', 'Nama'),
            field('telepon', 'No. Telp'),
            { ...field('negara', 'Negara Tujuan'), type: 'negara' },
          ],
        },
      ],
    },
    {
      id: 'barang',
      title: 'Data Detail Barang',
      repeats: true,
      groups: [{ title: 'Form Detail Barang', fields: [field('namaBarang', 'Nama Barang')] }],
    },
  ],
};
const HOSTILE = '<img src=x onerror="document.title=1"> & “kutip”\nbaris dua';

const paket: Paket = {
  schemaVersion: 2,
  kind: 'health-certificate',
  serviceId: 'health-certificate-omkaba',
  contentVersion: '0123456789ab',
  createdAt: '2026-11-20T01:02:03Z',
  updatedAt: '2026-11-20T01:02:03Z',
  values: {
    penerima: { nama: HOSTILE, negara: 'Jepang' },
    barang: [{ namaBarang: 'Kursi roda' }, { namaBarang: 'Tongkat' }],
  },
  preparedFiles: [],
  attachments: [],
};

test.describe('the copy sheet, opened from a folder', () => {
  let folder = '';
  let address = '';
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'siap-salinan-'));
    const file = join(folder, 'salinan.html');
    writeFileSync(file, await copySheet({ paket, form, words, ...copySheetFiles }, sha256));
    address = pathToFileURL(file).href;
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const item = (page: Page, text: string) =>
    page.locator('li', { has: page.locator('.value', { hasText: text }) });
  const pasted = async (page: Page) => {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'tempel';
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press('Control+V');
    const text = await page.locator('#tempel').inputValue();
    await page.evaluate(() => document.getElementById('tempel')?.remove());
    return text;
  };

  test('copies a value as it is, says so and ticks it', async ({ page, context }) => {
    await context.setOffline(true);
    await page.goto(address);
    await item(page, 'kutip').getByRole('button').click();
    await expect(page.getByRole('status')).toHaveText('Nama sudah disalin.');
    await expect(item(page, 'kutip').getByRole('checkbox')).toBeChecked();
    await expect(page.locator('.progress')).toHaveText(/^1 dari \d+ isian/);
    expect(await pasted(page)).toBe(HOSTILE);
    expect(await page.title()).toBe('Salinan isian');
  });

  test('goes through all of it with one button, choices on the way', async ({ page }) => {
    await page.goto(address);
    const next = page.locator('[data-next]');
    const held = page.locator('.held');
    await expect(next).toHaveText('Salin berikutnya: Nama');
    await next.click();
    await expect(held).toHaveText(/kutip/);
    expect(await pasted(page)).toBe(HOSTILE);
    await expect(next).toHaveText('Salin berikutnya: Nama Barang');
    const choice = page.locator('li', { hasText: 'pilih: Jepang' });
    await expect(choice.getByRole('button')).toHaveCount(0);
    await expect(choice.getByRole('checkbox')).not.toBeChecked();
    await next.click();
    await expect(choice.getByRole('checkbox')).toBeChecked();
    expect(await pasted(page)).toBe('Kursi roda');
    await next.click();
    await expect(held).toHaveText('Tongkat');
    await expect(next).toBeHidden();
    await expect(page.locator('.progress')).toHaveText('4 dari 4 isian sudah');
  });

  test('copies where the page has no clipboard', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(address);
    await item(page, 'Kursi roda').getByRole('button').click();
    await expect(item(page, 'Kursi roda').getByRole('checkbox')).toBeChecked();
    expect(await pasted(page)).toBe('Kursi roda');
  });

  test('selects the value where nothing lets it copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(address);
    await item(page, 'Kursi roda').getByRole('button').click();
    await expect(page.getByRole('status')).toHaveText('Nama Barang sudah dipilih.');
    expect(await page.evaluate(() => String(getSelection()))).toBe('Kursi roda');
    await expect(item(page, 'Kursi roda').getByRole('checkbox')).not.toBeChecked();
  });

  test('remembers its ticks through a reload, and works without a store', async ({ page }) => {
    await page.goto(address);
    await item(page, 'Kursi roda').getByRole('checkbox').check();
    await page.reload();
    await expect(item(page, 'Kursi roda').getByRole('checkbox')).toBeChecked();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.reload();
    await item(page, 'Kursi roda').getByRole('button').click();
    await expect(page.locator('.progress')).toHaveText(/^1 dari/);
  });

  test('can be used with the keyboard alone', async ({ page }) => {
    await page.goto(address);
    await item(page, 'Kursi roda').getByRole('button').focus();
    await page.keyboard.press('Enter');
    const tick = item(page, 'Kursi roda').getByRole('checkbox');
    await expect(tick).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(tick).toBeFocused();
    await page.keyboard.press('Space');
    await expect(tick).not.toBeChecked();
  });

  test('@layout fits the screen and is accessible', async ({ page }) => {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await axeFaults(page)).toEqual([]);
  });
});
