import { axeFaults, testOfPages as test } from '../support/axe.ts';
import { sitemapPaths } from '../support/dist.ts';
import { sidewaysOverflow } from '../support/overflow.ts';
import { expect } from '../support/test.ts';

/** One of the pages of evidence, which are all alike and stand in no sitemap. */
const EVIDENCE = '/tarif/daftar/hewan/pemeriksaan/pemeriksaan-media-pembawa-lain/';

for (const path of [...sitemapPaths(), EVIDENCE]) {
  test(`${path} has no fault that axe finds, light or dark, and fits 320 px`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(new URL(path, baseURL).href);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page), 'no scrolling sideways at 320 px').toBe(0);
  });
}
