import { axeFaults } from '../support/axe.ts';
import { sitemapPaths } from '../support/dist.ts';
import { sidewaysOverflow } from '../support/overflow.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** One of the pages of evidence, which are all alike and stand in no sitemap. */
const EVIDENCE = '/tarif/daftar/hewan/pemeriksaan/pemeriksaan-media-pembawa-lain/';

for (const path of [...sitemapPaths(), EVIDENCE]) {
  test(`${path} has no fault that axe finds, light or dark, and fits 320 px`, async ({ page }) => {
    await page.goto(path);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page), 'no scrolling sideways at 320 px').toBe(0);
  });
}
