import type { Page } from '@playwright/test';
import { median, repeat } from './median.ts';
import { openPlainSearch } from './plain-search.ts';
import { inFreshPage, slowLine, type Site } from './site.ts';

/**
 * Times in ms to the first result: a first visit over a slow line; and from typing, offline, once all is stored.
 * `plain` is a page with Pagefind alone over the same content; it stores nothing, so it types with the network on.
 */
export type SearchFigures = { coldMs: number; offlineMs: number; plainColdMs: number; plainTypingMs: number };

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

const cold = (site: Site, address: string) =>
  inFreshPage(site, async (page) => {
    await slowLine(page);
    await page.addInitScript(noteFirstResult, RESULT);
    await page.goto(`${address}?q=madu`, { waitUntil: 'commit' });
    return firstResult(page);
  });

/** From the moment in which the page hears of the letters: what the automation needs to type them is not its time. */
const fromTyping = async (page: Page): Promise<number> => {
  await page.evaluate(noteFirstResult, RESULT);
  await page.evaluate(() => {
    const note = () => Object.assign(window, { typedAt: performance.now() });
    document.addEventListener('input', note, { capture: true, once: true });
  });
  await page.locator('input[name="q"]').fill('madu');
  const shown = await firstResult(page);
  return shown - (await page.evaluate(() => (window as unknown as { typedAt: number }).typedAt));
};

const offline = (site: Site) =>
  inFreshPage(site, async (page) => {
    await page.goto(`${site.address}/cari/`);
    await page.locator('html[data-offline="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
    await page.context().setOffline(true);
    await page.reload();
    return fromTyping(page);
  });

const plainTyping = (site: Site, address: string) =>
  inFreshPage(site, async (page) => {
    await page.goto(address);
    return fromTyping(page);
  });

/** Measures the search of `madu`, side by side. */
export const measureSearch = async (site: Site, runs: number): Promise<SearchFigures> => {
  const plain = await openPlainSearch();
  const timed = async (measure: () => Promise<number>) => Math.round(median(await repeat(runs, measure)));
  try {
    return {
      coldMs: await timed(() => cold(site, `${site.address}/cari/`)),
      offlineMs: await timed(() => offline(site)),
      plainColdMs: await timed(() => cold(site, plain.address)),
      plainTypingMs: await timed(() => plainTyping(site, plain.address)),
    };
  } finally {
    plain.close();
  }
};
