import { readFileSync } from 'node:fs';
import { answer, comeDown, copied, MADU, NEST, row, total, traffic, volume } from '../support/estimator.ts';
import { expect, test } from '../support/test.ts';
import { replaceTexts } from '../support/translator.ts';
import { unzip } from '../support/unzip.ts';

test('"Mengapa angka ini" unfolds what an amount is made of', async ({ page }) => {
  await page.goto(`tarif/?barang=${MADU}:12.5`);
  const cell = row(page, 'Madu');
  await cell.getByText('Mengapa angka ini').click();
  await expect(cell).toContainText('12,5 kilogram × Rp25 / kilogram = Rp313');
  await expect(cell).toContainText('Dibulatkan ke atas');
  await expect(cell).toContainText('Sama menurut PP 35/2016 dan PMK 27/2024');
  await expect(cell).toContainText('Pasal pencabutannya belum terbaca');
  await expect(cell.getByRole('link', { name: 'Lihat barisnya di daftar tarif' })).toHaveAttribute(
    'href',
    `/tarif/daftar/hewan/pemeriksaan/#${MADU}`,
  );
});

test.describe('two estimates side by side', () => {
  test('by date and direction, and the link restores both', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`tarif/?barang=${NEST}:20`);
    await comeDown(page);
    await page.getByRole('button', { name: 'Bandingkan' }).click();
    const both = page.getByRole('region', { name: 'Dua perkiraan berdampingan' });
    await expect(both).toContainText('Totalnya sama.');
    await traffic(page).selectOption('impor');
    await expect(both).toContainText('Rp105.000');
    await expect(both).toContainText('Rp205.000');
    await expect(both).toContainText('Selisih: +Rp100.000');
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await expect.poll(() => copied(page)).toContain('banding=');
    await page.goto(await copied(page));
    await expect(both).toContainText('Selisih: +Rp100.000');
    await page.getByLabel('Tanggal').fill('2016-10-10');
    await expect(both).toContainText('tidak ada tarif yang berlaku');
    await page.getByRole('button', { name: 'Lepaskan pembanding' }).click();
    await expect(both).toHaveCount(0);
    await expect(page).not.toHaveURL(/banding/);
  });

  test('of a service, whose goods may be held beside it', async ({ page }) => {
    await page.goto('tarif/?layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=1000');
    await comeDown(page);
    await page.getByRole('button', { name: 'Bandingkan' }).click();
    const both = page.getByRole('region', { name: 'Dua perkiraan berdampingan' });
    await volume(page, 'pemeriksaan-fisik').fill('400');
    await expect(both).toContainText('Selisih: −Rp15.000');
    await expect(page).toHaveURL(/banding=/);
    await page.reload();
    await expect(both).toContainText('Selisih: −Rp15.000');
  });
});

test.describe('after a translator of pages has put its own elements in the place of our texts', () => {
  for (const [query, line, words] of [
    [`barang=${NEST}:20`, NEST, 'Sarang burung'],
    [
      'layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=4000',
      'pemeriksaan-fisik',
      'Pemeriksaan Fisik',
    ],
  ] as const)
    test(`a changed quantity of ${line} changes total, words and row`, async ({ page }) => {
      await page.goto(`tarif/?${query}`);
      await expect(total(page)).toHaveText('Rp105.000');
      await replaceTexts(page);
      const more = line === NEST ? '40' : '8.000';
      await volume(page, line).fill(more);
      await expect(total(page)).toHaveText('Rp205.000');
      await expect(answer(page)).toContainText('dua ratus lima ribu rupiah');
      await expect(answer(page)).not.toContainText('seratus lima ribu');
      await expect(row(page, words)).toContainText('Rp200.000');
      await expect(row(page, words)).not.toContainText('Rp100.000');
      await replaceTexts(page);
      await page.getByLabel('Tanggal').fill('2016-10-10');
      await expect(answer(page)).toContainText('tidak ada tarif yang berlaku');
      await expect(page.locator('.result')).not.toContainText('Rp205.000');
    });
});

test('an XLSX holds numbers as numbers: 1,125 kilogram is not 1125', async ({ page }) => {
  await page.goto(`tarif/?barang=${NEST}`);
  await volume(page, NEST).fill('1,125');
  await page.getByRole('button', { name: '1,125', exact: true }).click();
  await expect(total(page)).toHaveText('Rp10.625');
  await comeDown(page);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Unduh XLSX/ }).click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/^perkiraan-biaya-barang-\d{4}-\d\d-\d\d\.xlsx$/);
  const sheet =
    (await unzip(readFileSync(await file.path()))).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
  const cells = [...sheet.matchAll(/<c ([^>]*)><v>([^<]*)<\/v><\/c>/g)].map(([, kind = '', value = '']) => ({
    isNumber: !/t="(s|str|inlineStr)"/.test(kind),
    value,
  }));
  for (const value of ['1.125', '5000', '5625', '10625'])
    expect(cells, value).toContainEqual({ isNumber: true, value });
});

test('leads on to the self-check with what was entered', async ({ page }) => {
  await page.goto('tarif/?layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=12.5');
  await comeDown(page);
  await page.getByRole('link', { name: 'Periksa syaratnya' }).click();
  await expect(page).toHaveURL(/\/periksa\/madu-pengeluaran-antar-area\/#/);
  await expect(page.locator('main')).toContainText('Rp5.313');
});

test('a service of one direction asks for none @layout', async ({ page }) => {
  await page.goto('tarif/?layanan=media-pembawa-ekspor');
  await expect(page.getByLabel('Keadaan khusus')).toBeVisible();
  await expect(traffic(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
