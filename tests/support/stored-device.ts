import type { BrowserContext, Page } from '@playwright/test';
import { waitUntilStored } from './offline.ts';
import { test as base } from './test.ts';

/** What a visitor entered, and what was stored since the site was: a test finds the device as after its first visit. */
const wipeEntries = (page: Page, stores: readonly string[]): Promise<void> =>
  page.evaluate(async (first) => {
    localStorage.clear();
    const databases = await indexedDB.databases();
    const later = (await caches.keys()).filter((store) => !first.includes(store));
    await Promise.all([
      ...later.map((store) => caches.delete(store)),
      ...databases.map(
        ({ name = '' }) =>
          new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = resolve;
            request.onerror = () => reject(request.error ?? new Error(name));
          }),
      ),
    ]);
  }, stores);

/**
 * The site's test on a device that stored the whole site: once for all tests of a worker, for storing takes longer than
 * what most of them look at. Each begins online, on a blank page, with nothing entered.
 */
export const testStored = base.extend<object, { device: { context: BrowserContext; stores: string[] } }>({
  device: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId, viewport } = project.use;
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
        ...(viewport && { viewport }),
        serviceWorkers: 'allow',
      });
      const page = await context.newPage();
      await page.goto('/');
      await waitUntilStored(page);
      const stores = await page.evaluate(() => caches.keys());
      await page.close();
      await use({ context, stores });
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  context: ({ device }, use) => use(device.context),
  page: async ({ device: { context, stores } }, use) => {
    const page = await context.newPage();
    await use(page);
    await Promise.all(context.pages().map((each) => each.close()));
    await context.setOffline(false);
    const last = await context.newPage();
    // A page of the site without scripts of its own, from which its stores can be reached.
    await last.goto('/robots.txt');
    await wipeEntries(last, stores);
    await last.close();
  },
});
