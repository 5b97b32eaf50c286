import type { Page } from '@playwright/test';

type Watching = { longTasks: number[] };

/** Notes from the next page on how long each task of the page takes that takes over 50 ms. */
export const watchLongTasks = (page: Page) =>
  page.addInitScript(() => {
    const longTasks: number[] = [];
    Object.assign(globalThis, { longTasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });

/** The longest task since this was asked last, in milliseconds; 0 where none took over 50. */
export const longestTask = async (page: Page): Promise<number> =>
  Math.max(0, ...(await page.evaluate(() => (globalThis as unknown as Watching).longTasks.splice(0))));
