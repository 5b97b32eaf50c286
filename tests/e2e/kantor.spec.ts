import type { Page } from '@playwright/test';
import { keyboardOf } from '../support/keyboard.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';
import { enter, entered, saved } from '../support/wizard.ts';

const OFFICES = 41;

const shown = (page: Page) => page.locator('[data-filtered] > section:visible');
const box = (page: Page) => page.getByRole('searchbox', { name: 'Saring kantor' });
const status = (page: Page) => page.locator('[data-filter-status]');

test.describe('the list of quarantine offices', () => {
  test('narrows while one types, and says how many are left', async ({ page }) => {
    await page.goto('/kantor/');
    await expect(shown(page)).toHaveCount(OFFICES);
    await box(page).fill('SOEKÁRNO-hatta');
    await expect(shown(page)).toHaveCount(1);
    await expect(shown(page)).toContainText('Balai Karantina Hewan, Ikan, dan Tumbuhan Banten');
    await expect(status(page)).toHaveText(`1 dari ${OFFICES} kantor cocok.`);
    await box(page).fill('bandung kertajati');
    await expect(page.getByRole('heading', { name: 'Jawa Barat' })).toBeVisible();
    await box(page).fill('kota yang tidak ada');
    await expect(shown(page)).toHaveCount(0);
    await expect(status(page)).toContainText('Tidak ada yang cocok dengan “kota yang tidak ada”. Coba');
    await box(page).fill('');
    await expect(shown(page)).toHaveCount(OFFICES);
    await expect(status(page)).toBeEmpty();
  });

  test('opens filtered from its address, and Enter puts the filter there', async ({ page }) => {
    await page.goto('/kantor/?q=batam');
    await expect(box(page)).toHaveValue('batam');
    await expect(shown(page)).toHaveCount(1);
    const keys = keyboardOf(page);
    await keys.press('/');
    await expect(box(page)).toBeFocused();
    await keys.type('denpasar');
    await keys.press('Enter');
    await expect(page).toHaveURL(/\/kantor\/\?q=denpasar$/);
    await expect(page.locator('#bkhit-bali')).toBeVisible();
  });

  test('shows the office that an address names, whatever the filter', async ({ page }) => {
    await page.goto('/kantor/#bkhit-jawa-timur');
    await expect(page.locator('#bkhit-jawa-timur')).toBeInViewport();
    await page.goto('/kantor/?q=batam#bkhit-jawa-timur');
    await expect(page.locator('#bkhit-jawa-timur')).toBeInViewport();
    await expect(box(page)).toHaveValue('');
  });

  test('says that it is no list of places of entry, and gives the guesses as guesses', async ({ page }) => {
    await page.goto('/layanan/tumbuhan-pengeluaran-antar-area/');
    await page.locator('summary', { hasText: 'Kantor dan cara mengajukan' }).click();
    await page.getByRole('link', { name: 'Kantor karantina menurut provinsi' }).click();
    await expect(page).toHaveURL(/\/kantor\/#bkhit-kepulauan-riau$/);
    await expect(page.locator('main')).toContainText(
      'Ini bukan daftar tempat pemasukan dan pengeluaran yang sah.',
    );
    await expect(page.locator('section:has(> #bkhit-kepulauan-riau)')).toContainText(
      'Dugaan: satuan “Pelabuhan Tanjung Balai Karimun” dahulu Stasiun Karantina Pertanian (SKP) Kelas II Tanjung Balai Karimun.',
    );
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is there whole, without a filter that would do nothing', async ({ page }) => {
      await page.goto('/kantor/?q=batam');
      await expect(shown(page)).toHaveCount(OFFICES);
      await expect(page.locator('#q')).toBeHidden();
    });
  });
});

test.describe('a place of departure in the form', () => {
  const PLACE = 'asal-tujuan-0-tempatPengeluaran';
  const FORM = '/paket/?layanan=madu-pengeluaran-antar-area#asal-tujuan';
  const offered = (page: Page) => page.locator(`#${PLACE}-saran option`);

  test('is offered from the offices of the province, and may be any other', async ({ page }) => {
    await page.goto(FORM);
    await expect(offered(page)).not.toHaveCount(0);
    await enter(page, 'asal-tujuan-0-provinsiAsal', 'Daerah Khusus Ibukota Jakarta');
    await expect(offered(page)).toHaveCount(3);
    await enter(page, 'asal-tujuan-0-provinsiAsal', 'bali');
    await expect(offered(page)).toHaveCount(4);
    await expect(offered(page).first()).toHaveAttribute('value', 'Bandara I Gusti Ngurah Rai');
    await enter(page, PLACE, 'Dermaga lain');
    await saved(page);
    expect(await entered(page, PLACE)).toBe('Dermaga lain');
  });

  testStored.describe('with the network off', () => {
    testStored('is offered all the same', async ({ page, context }) => {
      await page.goto('/');
      await context.setOffline(true);
      await page.goto(FORM);
      await enter(page, 'asal-tujuan-0-provinsiAsal', 'Banten');
      await expect(offered(page)).toHaveCount(2);
    });
  });
});
