import { encodeCheck } from '../../src/domain/checklist/share.ts';
import { axeFaults, test } from '../support/axe.ts';
import { sidewaysOverflow } from '../support/overflow.ts';
import { expect } from '../support/test.ts';

const SUSU = 'susu-pengeluaran-antar-area';
const PAGE = `/periksa/${SUSU}/`;

test.use({ viewport: { width: 360, height: 740 } });

for (const [state, fragment] of [
  ['a question', '#bawaan=hewan'],
  ['a question whose answer is none', '#bawaan=gajah'],
  ['a service', '#bawaan=hewan&lalu-lintas=antar-area&barang=susu&arah=keluar'],
  ['no service', '#bawaan=tumbuhan&lalu-lintas=ekspor'],
] as const)
  test(`the router at ${state} has no fault that axe finds, and fits 320 px`, async ({ page }) => {
    await page.goto(`/periksa/${fragment}`);
    await page.locator('.answered, .route-answers .field-hint, .field-error').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page)).toBe(0);
  });

for (const goods of ['sarang-burung-walet', 'porang', 'vaksin', 'gajah-terbang'])
  test(`the answer for ${goods} has no fault that axe finds, and fits 320 px`, async ({ page }) => {
    await page.goto(`/periksa/#barang=${goods}`);
    await page.locator('.goods-line, .goods-search .note.warn').first().waitFor();
    await page.getByRole('combobox', { name: 'Barang apa yang dibawa?' }).pressSequentially('sarang');
    await page.getByRole('option').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page)).toBe(0);
  });

test('the self-check filled in has no fault that axe finds, and fits 320 px', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('input[name="tanya-dikuasakan"][value="ya"]').check();
  await page.locator('#syarat-surat-kuasa input[value="ada"]').check();
  await page.locator('#syarat-identitas-pemilik input[value="tidak-berlaku"]').check();
  await page.locator('#tanggal-keberangkatan').fill('2020-12-01');
  await page.locator('summary', { hasText: 'Bila barang ditahan' }).click();
  await page.locator('#tanggal-surat-penahanan').fill('2026-12-23');
  await page.locator('#hari-libur').fill('2026-12-25');
  await page.getByRole('button', { name: 'Tambah hari libur' }).click();
  await page.locator('#jumlah-pemeriksaan-fisik').fill('12.5');
  await page.getByText('dapat dibaca dua cara').waitFor();
  await page.locator('.evidence-qr').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysOverflow(page)).toBe(0);
});

const LINKED = {
  answers: { dikuasakan: 'tidak' },
  ticks: { 'identitas-pemilik': 'ada' as const },
  lacking: ['hasil-laboratorium'],
};

for (const [state, fragment] of [
  ['that is taken', encodeCheck(SUSU, LINKED)],
  ['that is damaged', 'v1.jdikuasakan~ya.0000'],
] as const)
  test(`the self-check with a link ${state} has no fault that axe finds`, async ({ page }) => {
    await page.goto(`${PAGE}#${fragment}`);
    await page.locator('[data-link]').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

test('the self-check that asks what to do with a link has no fault that axe finds', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('input[name="tanya-dikuasakan"][value="ya"]').check();
  await page.locator('[data-save="tersimpan"]').waitFor();
  await page.goto('/periksa/');
  await page.goto(`${PAGE}#${encodeCheck(SUSU, LINKED)}`);
  await page.locator('[data-link="tanya"]').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysOverflow(page)).toBe(0);
});

test('every action of the self-check is reached with the keyboard alone', async ({ page }) => {
  await page.goto('/periksa/madu-pengeluaran-antar-area/');
  await expect(page.locator('#tanya-dikuasakan')).toBeEnabled();
  await page.locator('#tanya-dikuasakan').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#tanya-dikuasakan')).toBeChecked();
  const wanted = [
    'Tanggal keberangkatan',
    'Unduh ke kalender (.ics)',
    'Pemeriksaan Fisik',
    'Siapkan paket',
    'Hapus semua jawaban',
    'Salin tautan',
    'Cetak salinan bukti',
  ];
  const seen = new Set<string>();
  for (let presses = 0; presses < 120 && seen.size < wanted.length; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
      return label?.trim() ?? '';
    });
    if (wanted.includes(name)) seen.add(name);
  }
  expect([...seen]).toEqual(wanted);
});
