import { AxeBuilder } from '@axe-core/playwright';
import { sitemapPaths } from '../support/dist.ts';
import { sidewaysOverflow } from '../support/overflow.ts';
import { expect, test } from '../support/test.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

for (const path of sitemapPaths()) {
  test(`${path} has no fault that axe finds, light or dark, and fits 320 px`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect(faults, colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page), 'no scrolling sideways at 320 px').toBe(0);
  });
}
