import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Waits until the whole site is stored, and the page is in the worker's hands; how long it may take is timed apart. */
export const waitUntilStored = async (page: Page): Promise<void> => {
  await expect(page.locator('html[data-offline="ready"]')).toBeAttached({ timeout: 60_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
};
