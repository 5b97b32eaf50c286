import { doErrand, ERRANDS } from '../../scripts/errands.ts';
import { expect, test } from '../support/test.ts';

for (const errand of ERRANDS)
  test(`“${errand.name}” is answered within three pages from home, and in sight`, async ({
    page,
    baseURL,
  }) => {
    const { pages, screens, found } = await doErrand(page, baseURL ?? '', errand);
    expect(found, 'the words that answer are on the page').toBe(true);
    expect(pages).toBeLessThanOrEqual(3);
    expect(screens, 'screens scrolled before the answer is seen').toBeLessThanOrEqual(1);
  });
