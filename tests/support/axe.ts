import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it stands now; one line for each rule. In the dark only the colours are looked at
 * again, for nothing else depends on them. No page of the site has frames, which is what the legacy mode leaves out.
 */
export const axeFaults = async (page: Page, within = 'html'): Promise<string[]> => {
  const faults: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const runOnly = colorScheme === 'dark' ? ['color-contrast'] : STANDARD;
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include(within)
      .options({ runOnly, resultTypes: ['violations'] })
      .analyze();
    for (const { id, nodes } of violations)
      faults.push(`${colorScheme}, ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  return faults;
};
