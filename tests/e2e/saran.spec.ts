import { axeFaults } from '../support/axe.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';

const rows = '#saran [role="row"]';

test('the box suggests as one types, fetched at its first focus and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /suggest|indeks\.json/.test(path))).toEqual([]);
  await page.locator('#q').fill('madu');
  await expect(page.locator(rows).first()).toContainText(/madu/i);
  await expect(page.locator(rows).last()).toHaveText('Semua hasil untuk “madu”');
  await expect(page.locator('[data-suggested]')).toHaveText(/^\d saran/);
  await page.locator('#q').fill('');
  await expect(page.locator('#saran')).toBeHidden();
});

test('arrows walk the suggestions, Enter opens one, Escape leaves what was typed', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Nama barang, dokumen, atau pertanyaan' });
  await page.locator('#q').focus();
  await expect(box).toBeVisible();
  await page.keyboard.type('kh-12');
  await expect(page.locator(rows).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-activedescendant', 'saran-0');
  await expect(page.locator('#saran-0')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(page.locator('#saran')).toBeHidden();
  await expect(box).toHaveValue('kh-12');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#saran-0')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/dokumen\/kh-12\/$/);
});

test('Enter without a chosen suggestion searches; leaving the box closes it; axe finds no fault', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('#q').fill('susu');
  await expect(page.locator(rows).first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('#saran')).toBeHidden();
  await page.locator('#q').press('Enter');
  await expect(page).toHaveURL(/\/cari\/\?q=susu$/);
});

test('a suggestion is pressed anywhere @layout', async ({ page }) => {
  await page.goto('/');
  await page.locator('#q').fill('madu');
  const first = page.locator('#saran-0');
  await expect(first).toBeVisible();
  const href = await first.getByRole('link').getAttribute('href');
  const { width = 0, height = 0 } = (await first.boundingBox()) ?? {};
  await first.click({ position: { x: width - 8, y: height / 2 } });
  await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).hash).toBe(href);
});

test('while the index does not come the box stays a plain form', async ({ page }) => {
  await page.route('**/cari/indeks.json', () => undefined);
  await page.goto('/');
  await page.locator('#q').fill('madu');
  await page.locator('#q').press('Enter');
  await expect(page).toHaveURL(/\/cari\/\?q=madu$/);
});

testStored('it suggests without a connection', async ({ page, context }) => {
  await page.goto('/');
  await context.setOffline(true);
  await page.reload();
  await page.locator('#q').fill('madu');
  await expect(page.locator(rows).first()).toContainText(/madu/i);
});
