import axe from 'axe-core';
import type { Page } from '@playwright/test';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it stands now; one line for each rule. In the dark only the colours are looked at
 * again, for nothing else depends on them. No page of the site has frames, which is what this leaves out. Called directly
 * and put into a page once: the wrapper for Playwright does so for each look, which took longer than the looking.
 */
export const axeFaults = async (page: Page, within = 'html'): Promise<string[]> => {
  const faults: string[] = [];
  await page.evaluate(`window.axe ?? (() => {${axe.source}})()`);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const runOnly = colorScheme === 'dark' ? ['color-contrast'] : STANDARD;
    const found = await page.evaluate(
      async ({ place, rules }) => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(place, {
          runOnly: rules,
          resultTypes: ['violations'],
        });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
      },
      { place: within, rules: runOnly },
    );
    faults.push(...found.map((fault) => `${colorScheme}, ${fault}`));
  }
  return faults;
};
