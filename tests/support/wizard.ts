import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { FILLED } from './filled-application.ts';

/** Waits until what the visitor typed is on the device. */
export const saved = (page: Page) => page.locator('[data-save="tersimpan"]').waitFor();

/** Opens a screen of the wizard by its name and waits until it can be filled. */
export const openScreen = async (page: Page, screen: string) => {
  await page.locator(`.steps a[href="#${screen}"]`).click();
  await page.locator(`#layar-${screen}`).waitFor();
};

/** Enters a value the way its field takes it. */
export const enter = async (page: Page, id: string, value: string) => {
  const control = page.locator(`#${id}`);
  if ((await control.getAttribute('type')) === 'radio')
    await page.locator(`input[name="${id}"][value="${value}"]`).check();
  else await control.fill(value);
};

/** What a field holds. */
export const entered = async (page: Page, id: string): Promise<string> => {
  const control = page.locator(`#${id}`);
  return (await control.getAttribute('type')) === 'radio'
    ? await page.locator(`input[name="${id}"]:checked`).inputValue()
    : await control.inputValue();
};

/** Fills a complete Health Certificate request, screen by screen. */
export const fillAll = async (page: Page) => {
  for (const [screen, fields] of Object.entries(FILLED)) {
    await openScreen(page, screen);
    for (const [field, value] of Object.entries(fields)) await enter(page, `${screen}-0-${field}`, value);
  }
  await saved(page);
};

/** Downloads the package; gives its name and its files as text. */
export const exportPackage = async (page: Page) => {
  await openScreen(page, 'akhir');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Unduh/ }).click(),
  ]);
  const zip = await readFile(await download.path());
  const files = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
  return { fileName: download.suggestedFilename(), zip, files };
};
