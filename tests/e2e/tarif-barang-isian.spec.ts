import {
  answer,
  comeToGoods,
  goods,
  MADU,
  NEST,
  offers,
  service,
  SUSU,
  total,
  traffic,
  volume,
} from '../support/estimator.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';

test.describe('"Apa yang dibawa?"', () => {
  test('finds goods by keyboard alone, then volume, direction and total', async ({ page }) => {
    await page.goto('tarif/');
    await comeToGoods(page);
    await page.keyboard.type('sarang walet');
    await expect(offers(page).first()).toContainText('sarang burung walet');
    await expect(offers(page).first()).toContainText('Rp5.000 / kilogram');
    await page.keyboard.press('Enter');
    await expect(volume(page, NEST)).toBeFocused();
    await page.keyboard.type('20');
    await expect(total(page)).toHaveText('Rp105.000');
    await traffic(page).focus();
    await page.keyboard.type('impor');
    await expect(total(page)).toHaveText('Rp205.000');
    await expect(page).toHaveURL(/lalu-lintas=impor/);
    await page.reload();
    await expect(total(page)).toHaveText('Rp205.000');
  });

  test('loses no key that is typed while the list comes', async ({ page }) => {
    await page.route('**/_astro/GoodsCombobox*.js', async (route) => {
      await goods(page).evaluate((field) => field.setAttribute('data-plain', ''));
      await page.keyboard.type('sarang walet');
      await route.continue();
    });
    await page.goto('tarif/');
    await comeToGoods(page);
    await expect(offers(page).first()).toContainText('sarang burung walet');
    await expect(goods(page)).toHaveValue('sarang walet');
    await expect(goods(page)).toBeFocused();
  });

  test('does not call back who has gone on to another field', async ({ page }) => {
    await page.route('**/_astro/GoodsCombobox*.js', async (route) => {
      await service(page).focus();
      await route.continue();
    });
    await page.goto('tarif/');
    await comeToGoods(page);
    await expect(goods(page)).toHaveAttribute('aria-controls', /pilihan/);
    await expect(service(page)).toBeFocused();
  });

  test('shows the lines that may be meant and what to ask where words settle nothing, and picks none', async ({
    page,
  }) => {
    await page.goto('tarif/');
    await goods(page).fill('sapi');
    await offers(page).filter({ hasText: 'sapi hidup' }).click();
    const note = page.locator('.note').filter({ hasText: 'baris mana yang dipakai?' });
    await expect(note).toContainText('dihitung sebagai hewan besar atau hewan kecil?');
    await expect(note.getByRole('button')).toHaveCount(2);
    await expect(total(page)).toHaveCount(0);
    await expect(page.locator('input[name^="hewan."]')).toHaveCount(0);
    await note.getByRole('button', { name: /Hewan besar/ }).click();
    await expect(volume(page, 'hewan.pemeriksaan.hewan-ternak.hewan-besar')).toBeFocused();
    await page.keyboard.type('2');
    await expect(total(page)).toHaveText('Rp15.000');
  });

  test('picks a service too', async ({ page }) => {
    await page.goto('tarif/');
    await goods(page).fill('madu');
    await offers(page)
      .filter({ hasText: /Pengeluaran madu antar area/ })
      .click();
    await expect(service(page)).toHaveValue('madu-pengeluaran-antar-area');
    await expect(total(page)).toHaveText('Rp5.000');
    await expect(goods(page)).toHaveValue('');
  });

  test('adds a second good and an optional test, each of which can be taken away again', async ({ page }) => {
    await page.goto(`tarif/?barang=${MADU}:1000`);
    await goods(page).fill('susu');
    await offers(page).filter({ hasText: 'tarif: Produk hewan pangan: Susu, Rp25' }).first().click();
    await expect(volume(page, SUSU)).toBeFocused();
    await page.keyboard.type('250');
    await expect(total(page)).toHaveText('Rp36.250');
    const action = page.getByLabel('Tambah tindakan lain');
    const value = await action.locator('optgroup[label="Laboratorium"] option').first().getAttribute('value');
    await action.selectOption(value);
    await page.getByRole('button', { name: 'Tambah tindakan lain' }).click();
    await expect(volume(page, value ?? '')).toBeFocused();
    await page.keyboard.type('1');
    await expect(answer(page)).toContainText('Paling sedikit Rp36.250; menjadi');
    await page
      .getByRole('button', { name: /^Hapus/ })
      .last()
      .click();
    await expect(total(page)).toHaveText('Rp36.250');
    await expect(goods(page)).toBeFocused();
  });

  test('a look at a service loses no goods', async ({ page }) => {
    await page.goto(`tarif/?barang=${MADU}:1000`);
    await service(page).selectOption('susu-pengeluaran-antar-area');
    await expect(total(page)).toHaveText('Rp5.000');
    await goods(page).fill('sarang walet');
    await offers(page).filter({ hasText: 'sarang burung walet' }).click();
    await expect(volume(page, MADU)).toHaveValue('1.000');
    await volume(page, NEST).fill('1');
    await expect(total(page)).toHaveText('Rp35.000');
  });

  test('a wrong volume is told at its field', async ({ page }) => {
    await page.goto(`tarif/?barang=${NEST}:20`);
    await volume(page, NEST).fill('dua');
    await expect(volume(page, NEST)).toHaveAccessibleDescription(/angka saja/);
    await expect(answer(page)).toContainText('Perbaiki dahulu isian ini');
    await volume(page, NEST).fill('12.5');
    await page.getByRole('button', { name: '12,5', exact: true }).click();
    await expect(total(page)).toHaveText('Rp67.500');
  });
});

test.describe('where the list does not come', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test('a sentence says so, the services still work, and it can be tried again', async ({ page }) => {
    await page.route('**/tarif/daftar.json', (route) => route.abort());
    await page.goto('tarif/');
    await goods(page).fill('madu');
    await expect(page.getByRole('alert').filter({ hasText: 'belum dapat dimuat' })).toBeVisible();
    await offers(page)
      .filter({ hasText: /Pengeluaran madu antar area/ })
      .click();
    await expect(total(page)).toHaveText('Rp5.000');
    await page.unroute('**/tarif/daftar.json');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await goods(page).fill('sarang walet');
    await expect(offers(page).first()).toContainText('sarang burung walet');
  });

  test('a link to goods says so too, and opens once the list is there', async ({ page }) => {
    await page.route('**/tarif/daftar.json', (route) => route.abort());
    await page.goto(`tarif/?barang=${NEST}:20&lalu-lintas=ekspor`);
    await expect(page.getByRole('alert').filter({ hasText: 'belum dapat dimuat' })).toBeVisible();
    await expect(service(page)).toBeEnabled();
    await page.unroute('**/tarif/daftar.json');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(total(page)).toHaveText('Rp105.000');
  });
});

testStored.describe('offline', () => {
  testStored('any goods are reckoned without a network', async ({ page, context }) => {
    await page.goto('tarif/');
    await context.setOffline(true);
    await page.goto(`tarif/?barang=${NEST}:20&lalu-lintas=ekspor`);
    await expect(total(page)).toHaveText('Rp105.000');
  });
});
