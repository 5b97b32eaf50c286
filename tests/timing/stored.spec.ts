import { waitUntilStored } from '../support/offline.ts';
import { expect, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });

/** What is promised for a first visit without a slow line, in milliseconds. */
const PROMISED = 15_000;

test('the whole site is stored within 15 s of a first visit (timing)', async ({ page }) => {
  const start = Date.now();
  await page.goto('/');
  await waitUntilStored(page);
  expect(Date.now() - start).toBeLessThan(PROMISED);
});
