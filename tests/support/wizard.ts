import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { FILLED } from './filled-application.ts';
import { expect } from './test.ts';

/** Waits until what the visitor typed is on the device. */
export const saved = (page: Page) => page.locator('[data-save="tersimpan"]').waitFor();

/** Opens a screen of the wizard by its name and waits until it can be filled. */
export const openScreen = async (page: Page, screen: string) => {
  const list = page.locator('.steps details');
  await list.waitFor();
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  await list.locator(`a[href="#${screen}"]`).click();
  await page.locator(`#layar-${screen}`).waitFor();
};

/** Begins another application, and waits until its first screen is there: it comes once the last one is stored. */
export const startNew = async (page: Page) => {
  await page.getByRole('button', { name: 'Mulai permohonan baru' }).click();
  await expect(page.locator('h2[id^="layar-"]')).toBeFocused();
};

/** Enters a value the way its field takes it. */
export const enter = async (page: Page, id: string, value: string) => {
  const control = page.locator(`#${id}`);
  if ((await control.getAttribute('type')) === 'radio')
    await page.locator(`input[name="${id}"][value="${value}"]`).check();
  else await control.fill(value);
};

/** A field of one of the goods, by its number on screen: its id is made of the row's own. */
export const inRow = (page: Page, number: number, key: string): Locator =>
  page.getByRole('region', { name: `Barang ${number}` }).locator(`[id$="-${key}"]`);

/** What a field holds. */
export const entered = async (page: Page, id: string): Promise<string> => {
  const control = page.locator(`#${id}`);
  return (await control.getAttribute('type')) === 'radio'
    ? await page.locator(`input[name="${id}"]:checked`).inputValue()
    : await control.inputValue();
};

/** Where the form of the Health Certificate is. */
export const HEALTH_CERTIFICATE = '/paket/?layanan=health-certificate-omkaba';

/** Fills an application, screen by screen. */
export const fillAll = async (
  page: Page,
  entries: Readonly<Record<string, Readonly<Record<string, string>>>> = FILLED,
) => {
  for (const [screen, fields] of Object.entries(entries)) {
    await openScreen(page, screen);
    for (const [field, value] of Object.entries(fields)) await enter(page, `${screen}-0-${field}`, value);
  }
  await saved(page);
};

/** Says of a file on the screen shown that it is at hand. */
export const tickFile = (page: Page, label: string) =>
  page
    .getByRole('checkbox', { name: `Sudah saya siapkan, tetapi tidak dilampirkan di sini ${label}` })
    .check();

/** Downloads the package; gives its name and its files, as text and as they are. */
export const exportPackage = async (page: Page) => {
  await openScreen(page, 'akhir');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Unduh/ }).click(),
  ]);
  const zip = await readFile(await download.path());
  const bytes = unzipSync(zip);
  const files = Object.fromEntries(
    Object.entries(bytes).map(([path, content]) => [path, new TextDecoder().decode(content)]),
  );
  return { fileName: download.suggestedFilename(), zip, files, bytes };
};
