import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base } from './test.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every page of the context begins with axe: handed over once, where putting it into a page takes longer than looking. */
const withAxe = async (context: BrowserContext): Promise<BrowserContext> => {
  await context.addInitScript({ path: SOURCE });
  return context;
};

/** The site's test, whose pages axe can look at. */
export const test = base.extend({
  context: async ({ context }, use) => use(await withAxe(context)),
});

/** The same on one page for all tests of a worker: for pages that are only read, which most of the time went to opening. */
export const testOfPages = base.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use) => {
      const context = await withAxe(await browser.newContext({ locale: 'id-ID', serviceWorkers: 'block' }));
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: ({ reader }, use) => use(reader.context()),
  page: ({ reader }, use) => use(reader),
});

/**
 * What axe finds wrong with a page as it stands now; one line for each rule. In the dark only the colours are looked at
 * again, for nothing else depends on them. No page of the site has frames, which is what this leaves out.
 */
export const axeFaults = async (page: Page, within = 'html'): Promise<string[]> => {
  const faults: string[] = [];
  // Pages of tests that look rarely begin without it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(readFileSync(SOURCE, 'utf8'));
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await page.evaluate(
      async ({ place, rules }) => {
        const { axe: looks } = window as unknown as { axe: typeof axe };
        const { violations } = await looks.run(place, { runOnly: rules, resultTypes: ['violations'] });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
      },
      { place: within, rules: colorScheme === 'dark' ? ['color-contrast'] : STANDARD },
    );
    faults.push(...found.map((fault) => `${colorScheme}, ${fault}`));
  }
  return faults;
};
