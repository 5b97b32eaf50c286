import {
  answer,
  comeDown,
  copied,
  FISH,
  goods,
  MADU,
  MEAT,
  NEST,
  notice,
  SUSU,
  total,
  traffic,
  volume,
} from '../support/estimator.ts';
import { expect, test } from '../support/test.ts';

const OLD_ID = 'pemeriksaan.umbi-tepung-pelet';
const NEW_ID = 'pemeriksaan.umbi-akar-rimpang-kering';

const QUARANTINE = [
  [`barang=${NEST}:20&sertifikat=1&lalu-lintas=ekspor`, 'Rp105.000'],
  [`barang=${MEAT}:100&sertifikat=1`, 'Rp12.500'],
  ['barang=hewan.pemeriksaan.hewan-kesayangan-dan-liar.anjing-kucing:2', 'Rp25.000'],
  ['barang=pemeriksaan.biji-bubuk-serbuk:10', 'Rp7.500'],
  ['barang=pemeriksaan.biji-bubuk-serbuk:5&lalu-lintas=impor', 'Rp10.000'],
  [`barang=${MADU}:1000&barang=${SUSU}:250`, 'Rp36.250'],
  [`barang=${FISH}:1&sertifikat=1&lalu-lintas=ekspor`, 'Rp45.000'],
] as const;

test.describe('a link to any goods', () => {
  for (const [query, expected] of QUARANTINE)
    test(`${query} opens with ${expected}`, async ({ page }) => {
      await page.goto(`tarif/?${query}`);
      await expect(total(page)).toHaveText(expected);
      await expect(notice(page)).toHaveCount(0);
      await page.goto(`tarif/?${query}&keadaan=bantuan-sosial`);
      await expect(total(page)).toHaveText('Rp0');
      await expect(answer(page)).toContainText('Ps. 4');
      await page.goto(`tarif/?${query}&keadaan=penolakan`);
      await expect(total(page)).toHaveText('Rp0');
      await expect(answer(page)).toContainText('Ps. 5');
      await page.goto(`tarif/?${query}&tanggal=2016-10-10`);
      await expect(answer(page)).toContainText('tidak ada tarif yang berlaku');
      await expect(total(page)).toHaveCount(0);
    });

  test('to live fish says that it rests on one copy, and has no figure antar area', async ({ page }) => {
    await page.goto(`tarif/?barang=${FISH}:1&lalu-lintas=ekspor`);
    await expect(answer(page)).toContainText('Menurut satu salinan saja.');
    await traffic(page).selectOption('antar-area');
    await expect(answer(page)).toContainText('tidak memuat angka antar area');
    await expect(total(page)).toHaveCount(0);
  });

  for (const [query, expected] of [
    ['layanan=cop-kapal&gt=5000', 'Rp175.000'],
    ['layanan=icv-penerbitan&buku=3', 'Rp75.000'],
  ] as const)
    test(`${query} opens with ${expected}`, async ({ page }) => {
      await page.goto(`tarif/?${query}`);
      await expect(total(page)).toHaveText(expected);
    });

  test('to an SSCEC of 8.000 GT says that the figure cannot be read', async ({ page }) => {
    await page.goto('tarif/?layanan=sscec-kapal&gt=8000');
    await expect(answer(page)).toContainText('tidak terbaca');
    await expect(total(page)).toHaveCount(0);
  });

  test('with an id of old counts as the new one and says what changed, beside goods and services alike', async ({
    page,
  }) => {
    for (const query of [
      `barang=${OLD_ID}:2000`,
      `layanan=tumbuhan-pengeluaran-antar-area&sertifikat=1&${OLD_ID}=2000`,
    ]) {
      await page.goto(`tarif/?${query}`);
      await expect(page.getByRole('alert')).toContainText('yang dihitung per ton');
      await expect(volume(page, NEW_ID)).toHaveValue('2.000');
      await expect(total(page)).toBeVisible();
    }
  });

  test('says what it cannot read, each at its place, and keeps the rest', async ({ page }) => {
    await page.goto(
      `tarif/?barang=kuda-terbang:1&barang=${MADU}:1e309&barang=${SUSU}:250&tanggal=2016-02-30&keadaan=hilang`,
    );
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('“kuda-terbang” tidak ada dalam daftar');
    await expect(alert).toContainText('2016-02-30');
    await expect(alert).toContainText('hilang');
    await expect(volume(page, MADU)).toHaveValue('1e309');
    await expect(volume(page, MADU)).toHaveAccessibleDescription(/tanpa huruf e/);
    await page.getByRole('link', { name: /kuda-terbang/ }).click();
    await expect(goods(page)).toBeFocused();
    await volume(page, MADU).fill('1.000');
    await page.getByLabel('Tanggal').fill('2026-11-25');
    await expect(total(page)).toHaveText('Rp36.250');
  });

  test('reads 12,5 the Indonesian way, and takes a volume that is left out as not yet entered', async ({
    page,
  }) => {
    await page.goto(`tarif/?barang=${MADU}:12,5&barang=${SUSU}`);
    await expect(volume(page, SUSU)).toHaveValue('');
    await expect(answer(page)).toContainText('Isi jumlah');
    await expect(total(page)).toHaveCount(0);
    await expect(notice(page)).toHaveCount(0);
    await volume(page, SUSU).fill('250');
    await expect(total(page)).toHaveText('Rp11.563');
  });

  test('to unknown goods alone asks for goods, and claims nothing about tariffs', async ({ page }) => {
    await page.goto('tarif/?barang=kuda-terbang:1');
    await expect(page.getByRole('alert')).toContainText('kuda-terbang');
    await expect(answer(page)).toContainText('Sebutkan barangnya');
  });

  test('takes thirty goods and says which are one too many', async ({ page, request }) => {
    const { lines } = (await (await request.get('tarif/daftar.json')).json()) as { lines: { id: string }[] };
    const ids = lines.slice(0, 31).map(({ id }) => id);
    await page.goto(`tarif/?${ids.map((id) => `barang=${id}:1`).join('&')}`);
    await expect(page.getByRole('alert')).toContainText('paling banyak 30 barang');
    await expect(page.getByRole('alert')).toContainText(ids[30] ?? '');
    await expect(volume(page, ids[29] ?? '')).toHaveValue('1');
    await expect(volume(page, ids[30] ?? '')).toHaveCount(0);
  });

  test('to a disputed line shows no figure and what to ask', async ({ page }) => {
    await page.goto('tarif/?barang=hewan.pemeriksaan.media-pembawa-lain.bahan-biologik.pp-35-2016:2');
    await expect(answer(page)).toContainText(
      'Apakah bahan biologik ini dihitung per kemasan atau per kilogram?',
    );
    await expect(total(page)).toHaveCount(0);
  });

  test('with trackers shows no notice, drops them, and copies clean', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const query of [
      `barang=${MADU}:1000`,
      'layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=1000',
    ]) {
      await page.goto(`tarif/?${query}&fbclid=IwAR0&utm_source=wa&gclid=x`);
      await expect(total(page)).toHaveText('Rp30.000');
      await expect(notice(page)).toHaveCount(0);
      await expect(page).not.toHaveURL(/fbclid|utm_|gclid/);
      await comeDown(page);
      await page.getByRole('button', { name: 'Salin tautan' }).click();
      await expect.poll(() => copied(page)).toContain(query.split('&')[0]);
      expect(await copied(page)).not.toMatch(/fbclid|utm_|gclid/);
    }
  });
});
