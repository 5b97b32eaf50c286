import type { Page } from '@playwright/test';
import { goldenQueries } from '../support/golden-queries.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';

const RESULTS = 'main a[href]:not([href="/"]):not([href^="/cari/"])';

const results = (page: Page) =>
  page.locator(RESULTS).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** The queries whose answer is not among the first three result links of the page. */
const unanswered = async (page: Page): Promise<string[]> => {
  const lost: string[] = [];
  for (const { query, prefix } of goldenQueries()) {
    await page.locator('#q').fill('');
    await expect(page.locator(RESULTS)).toHaveCount(0);
    await page.locator('#q').fill(query);
    await page.locator(RESULTS).first().waitFor();
    const first = (await results(page)).slice(0, 3);
    if (!first.some((href) => href.startsWith(prefix))) lost.push(`${query}: ${first.join(' ')}`);
  }
  return lost;
};

testStored.describe('with the site stored', () => {
  testStored(
    'all golden queries have an answer in the top three, online and offline',
    async ({ page, context }) => {
      test.setTimeout(240_000);
      await page.goto('/cari/');
      expect(await unanswered(page)).toEqual([]);
      await context.setOffline(true);
      await page.goto('/cari/?q=ongkos%20susu');
      await expect(page.locator(RESULTS).first()).toHaveAttribute('href', /^\/layanan\/susu.*#biaya$/);
      await expect(page.locator('.hit-says')).toContainText('Rp5.000 / sertifikat + Rp25 / kilogram');
      await expect(page.locator('.hit-answer')).toContainText('Sumber: ');
      expect(await unanswered(page)).toEqual([]);
    },
  );
});

test('what the full text adds stands below, and moves nothing', async ({ page }) => {
  await page.goto('/cari/?q=sertifikat');
  await page.locator(RESULTS).first().waitFor();
  const before = await results(page);
  const boxes = () =>
    page
      .locator('[role="row"]')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top + scrollY));
  const places = await boxes();
  await page.getByRole('button', { name: 'Cari juga di dalam isi halaman' }).click();
  await expect.poll(async () => (await results(page)).length).toBeGreaterThan(before.length);
  const after = await results(page);
  expect(after.slice(0, before.length)).toEqual(before);
  expect((await boxes()).slice(0, places.length)).toEqual(places);
  expect(new Set(after).size).toBe(after.length);
  await expect(page.locator('.hits mark').first()).toBeVisible();
});

test('the keyboard alone reaches a result, and the back button restores query, filter and place', async ({
  page,
}) => {
  await page.goto('/cari/');
  await page.locator('h1').click();
  await expect(page.locator('html')).toBeVisible();
  await expect
    .poll(async () => {
      await page.keyboard.press('/');
      return page.evaluate(() => document.activeElement?.id);
    })
    .toBe('q');
  await page.keyboard.type('sertifikat');
  await page.locator('[role="row"]').first().waitFor();
  await page.locator('select[name="jenis"]').selectOption('dokumen');
  await expect(page.locator('[role="row"] a').first()).toHaveAttribute('href', /^\/dokumen\//);
  const box = page.getByRole('combobox', { name: 'Apa yang Anda cari?' });
  await box.focus();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  for (let key = 0; key < 3; key += 1) await page.keyboard.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-activedescendant', 'hasil-2');
  await page.keyboard.press('Escape');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await expect(box).toHaveValue('sertifikat');
  for (let key = 0; key < 3; key += 1) await page.keyboard.press('ArrowDown');
  await page.evaluate(() => scrollTo(0, 200));
  const href = (await page.locator('#hasil-2 a').getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  await page.goBack();
  await expect(page.locator('#q')).toHaveValue('sertifikat');
  await expect(page.locator('select[name="jenis"]')).toHaveValue('dokumen');
  await expect(page.locator('[role="row"] a').nth(2)).toHaveAttribute('href', href);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
  await box.focus();
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
});

test('a misspelling is corrected and said, and nothing found shows other ways', async ({ page }) => {
  await page.goto('/cari/?q=karentina');
  await page.getByRole('button', { name: 'karantina' }).click();
  await expect(page.locator('#q')).toHaveValue('karantina');
  await page.locator('#q').fill('qqqqzzzzxxxx');
  await expect(page.locator('.hit-count')).toContainText('Tidak ada hasil');
  expect(await results(page)).toEqual(
    expect.arrayContaining(['/periksa/', '/layanan/', '/dokumen/', '/peraturan/', 'https://lapor.go.id/']),
  );
});

test('the box of the home page leads here', async ({ page }) => {
  await page.goto('/');
  await page.locator('main input[name="q"]').fill('kh12');
  await page.keyboard.press('Enter');
  await expect(page.locator(RESULTS).first()).toHaveAttribute('href', '/dokumen/kh-12/');
});

test('answers are fetched only when a query asks for one, and stand first', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/cari/?q=madu');
  await page.locator('[role="row"]').first().waitFor();
  expect(fetched).not.toContain('/cari/jawaban.json');
  await page.locator('#q').fill('denda');
  await expect(page.locator('[role="row"]').first()).toContainText('denda paling banyak Rp2 miliar');
  await expect(page.locator('[role="row"] a').first()).toHaveAttribute(
    'href',
    '/peraturan/uu-21-2019/#ps-88',
  );
});

test('the fee of several services is one group, and each row is pressed anywhere', async ({ page }) => {
  await page.goto('/cari/?q=biaya');
  await expect(page.locator('.hit-group')).toHaveText('Biaya pelayanan');
  const row = page.getByRole('row').filter({ hasText: 'Pengeluaran madu antar area' });
  await expect(row).toContainText('Rp25 / kilogram');
  const box = await row.boundingBox();
  if (!box) throw new Error('the row is not shown');
  await page.mouse.click(box.x + box.width - 20, box.y + box.height - 12);
  await page.waitForURL('**/layanan/madu-pengeluaran-antar-area/#biaya');
});

test('filters that leave nothing are named and can be cleared', async ({ page }) => {
  await page.goto('/cari/?q=madu&jenis=layanan&barang=madu&arah=pemasukan');
  await expect(
    page.getByText('Saringan yang dipakai: Jenis: Layanan, Barang: Madu, Arah: Pemasukan.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Hapus saringan' }).click();
  await expect(page.locator('[role="row"] a').first()).toHaveAttribute('href', /^\/layanan\/madu/);
  await expect(page.locator('select[name="arah"]')).toHaveValue('');
});

test('the arrow up from the first result is back in the box', async ({ page }) => {
  await page.goto('/cari/?q=madu');
  await page.locator('[role="row"]').first().waitFor();
  const box = page.getByRole('combobox', { name: 'Apa yang Anda cari?' });
  await box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-activedescendant', 'hasil-0');
  await page.keyboard.press('ArrowUp');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
});

test('what is no animal, fish or plant is said to be outside the site', async ({ page }) => {
  await page.goto('/cari/?q=drone');
  await expect(
    page.getByRole('status').filter({ hasText: '“drone” di luar yang diketahui situs ini.' }),
  ).toBeVisible();
  await expect(page.locator(RESULTS).first()).toHaveAttribute('href', '/kantor/');
  await expect(page.locator('[role="row"]')).toHaveCount(0);
});
