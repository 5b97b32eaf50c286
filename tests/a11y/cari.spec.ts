import { axeFaults, test } from '../support/axe.ts';
import { sidewaysOverflow } from '../support/overflow.ts';
import { expect } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const [state, query, shown] of [
  ['with results', 'ongkos susu', '[role="row"]'],
  ['with a correction', 'karentina', '.as-link'],
  ['with nothing found', 'qqqqzzzzxxxx', 'nav[aria-label="Jalan lain"]'],
] as const)
  test(`the search ${state} has no fault that axe finds, and fits 320 px`, async ({ page }) => {
    await page.goto(`/cari/?q=${encodeURIComponent(query)}`);
    await page.locator(shown).first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page)).toBe(0);
  });

test('the search while a result is chosen with the arrows has no fault that axe finds', async ({ page }) => {
  await page.goto('/cari/?q=su');
  await page.locator('[role="row"]').first().waitFor();
  await page.locator('#q').press('ArrowDown');
  await expect(page.locator('#q')).toHaveAttribute('aria-activedescendant', 'hasil-0');
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without its index', () => {
  test.use({ allowedErrors: [/indeks\.json|pagefind|ERR_FAILED/] });

  test('the search says so, offers other ways, and has no fault that axe finds', async ({ page }) => {
    await page.route(/indeks\.json|pagefind/, (route) => route.abort());
    await page.goto('/cari/?q=madu');
    await page.locator('nav[aria-label="Jalan lain"]').waitFor();
    await expect(page.locator('.hit-count')).toContainText('Indeks pencarian belum dapat dimuat');
    expect(await axeFaults(page)).toEqual([]);
  });
});
