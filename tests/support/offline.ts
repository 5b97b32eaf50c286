import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Waits until the whole site is stored, and the page is in the worker's hands; how long it may take is timed apart. */
export const waitUntilStored = async (page: Page): Promise<void> => {
  await expect(page.locator('html[data-offline="ready"]')).toBeAttached({ timeout: 60_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
};

/**
 * What of these pages the page's worker does not answer as it should: whole, with any query too, and led on where the
 * slash is missing. Asked for and not opened, which for each page would take twenty times as long.
 */
export const unansweredPages = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const faults: string[] = [];
    for (const address of all) {
      for (const asked of [address, `${address}?dari=tautan&q=x`]) {
        const response = await fetch(asked);
        if (response.status !== 200) faults.push(`${asked}: ${response.status}`);
        else if (!/<main[^]*<h1/.test(await response.text())) faults.push(`${asked}: no page`);
      }
      const bare = `${address.slice(0, -1)}?q=x`;
      if (new URL(address, location.href).pathname === '/') continue;
      const { type } = await fetch(bare, { redirect: 'manual' });
      if (type !== 'opaqueredirect') faults.push(`${bare}: not led on, but ${type}`);
    }
    return faults;
  }, addresses);
