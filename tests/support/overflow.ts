import type { Page } from '@playwright/test';

/** By how many CSS pixels a page is wider than its window: 0 where nobody has to scroll sideways. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
