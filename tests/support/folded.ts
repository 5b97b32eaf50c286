import type { Locator } from '@playwright/test';

/** Whether a `<details>` is closed. */
export const folded = (details: Locator): Promise<boolean> =>
  details.evaluate((element) => !(element as HTMLDetailsElement).open);
