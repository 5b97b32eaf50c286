import { AxeBuilder } from '@axe-core/playwright';
import { sitemapPaths } from '../support/dist.ts';
import { sidewaysOverflow } from '../support/overflow.ts';
import { expect, test } from '../support/test.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

const faults = async (axe: AxeBuilder) => {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
};

for (const path of sitemapPaths()) {
  test(`${path} has no fault that axe finds, light or dark, and fits 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await faults(new AxeBuilder({ page }).withTags(STANDARD)), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(new AxeBuilder({ page }).withRules('color-contrast')), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page), 'no scrolling sideways at 320 px').toBe(0);
  });
}
