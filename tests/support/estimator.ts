import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const PANGAN = 'hewan.pemeriksaan.produk-pangan';

/** Lines of the list that many tests reckon with. */
export const NEST = `${PANGAN}.sarang-burung`;
export const MADU = `${PANGAN}.madu`;
export const SUSU = `${PANGAN}.susu`;
export const MEAT = `${PANGAN}.daging-hewan`;
export const FISH = 'ikan.pemeriksaan.klinis';

/** The figure, which is there only where a total is known. */
export const total = (page: Page) => page.getByTestId('total');
/** The total with its words and remarks, or the sentence why there is none. */
export const answer = (page: Page) => page.locator('output.total');
export const volume = (page: Page, line: string) => page.locator(`input[name="${line}"]`);
export const goods = (page: Page) => page.getByRole('combobox', { name: 'Apa yang dibawa?' });
/** Comes to that field, once the script has opened it. */
export const comeToGoods = async (page: Page) => {
  await expect(goods(page)).toBeEnabled();
  await goods(page).focus();
};
/** What that field offers. */
export const offers = (page: Page) =>
  page.getByRole('listbox', { name: 'Barang dan layanan yang cocok' }).getByRole('option');
export const service = (page: Page) => page.getByLabel('Layanan', { exact: true });
export const traffic = (page: Page) => page.getByLabel('Lalu lintas');
export const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words }).first();
/** What is said of a link that cannot be read whole. */
export const notice = (page: Page) => page.getByRole('alert').locator('.note');
/** Comes down to where an estimate can be taken along, which is fetched once it is in sight. */
export const comeDown = async (page: Page) => {
  await page.locator('.result table').waitFor();
  await page.locator('.result').evaluate((result) => result.lastElementChild?.scrollIntoView());
};
/** What was copied last; the clipboard must be allowed. */
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
