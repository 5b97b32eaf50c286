import type { Page } from '@playwright/test';
import { median, repeat } from './median.ts';
import { inFreshPage, slowLine, type Site } from './site.ts';

/** Times in ms to the first result: a first visit over a slow line; and from typing, offline, once all is stored. */
export type SearchFigures = { coldMs: number; offlineMs: number };

const RESULT = 'main a[href]:not([href="/"]):not([href^="/cari/"])';

/** Notes when the first result appears, as `performance.now()` of the page. */
const noteFirstResult = (selector: string) => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    Object.assign(window, { firstResult: performance.now() });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
};

const firstResult = async (page: Page): Promise<number> => {
  await page.locator(RESULT).first().waitFor();
  return page.evaluate(() => (window as unknown as { firstResult: number }).firstResult);
};

const cold = (site: Site) =>
  inFreshPage(site, async (page) => {
    await slowLine(page);
    await page.addInitScript(noteFirstResult, RESULT);
    await page.goto(`${site.address}/cari/?q=madu`, { waitUntil: 'commit' });
    return firstResult(page);
  });

const offline = (site: Site) =>
  inFreshPage(site, async (page) => {
    await page.goto(`${site.address}/cari/`);
    await page.locator('html[data-offline="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
    await page.context().setOffline(true);
    await page.reload();
    await page.evaluate(noteFirstResult, RESULT);
    const start = await page.evaluate(() => performance.now());
    await page.locator('#q').fill('madu');
    return (await firstResult(page)) - start;
  });

/** Measures the search of `madu`. */
export const measureSearch = async (site: Site, runs: number): Promise<SearchFigures> => ({
  coldMs: Math.round(median(await repeat(runs, () => cold(site)))),
  offlineMs: Math.round(median(await repeat(runs, () => offline(site)))),
});
