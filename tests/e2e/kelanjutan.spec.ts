import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { axeFaults } from '../support/axe.ts';
import { addressNote } from '../support/officer.ts';
import { sidewaysOverflow } from '../support/overflow.ts';
import { storedIn } from '../support/stored-in.ts';
import { expect, test } from '../support/test.ts';
import { enter, exportPackage, fillAll, HEALTH_CERTIFICATE, openScreen, saved } from '../support/wizard.ts';

const NOW = '2026-12-01T05:00:00Z';
const card = (page: Page) => page.locator('li.draft').first();
const duty = (page: Page) => card(page).locator('[data-duty]');

const begin = async (page: Page) => {
  await page.clock.setFixedTime(NOW);
  await page.goto(HEALTH_CERTIFICATE);
  await fillAll(page);
  await page.goto('/berkas/');
  await page.getByRole('button', { name: /^Tandai sudah dikirim/ }).click();
};
const note = async (page: Page, status: string, on: string) => {
  await page.getByLabel('Keadaan sekarang').selectOption(status);
  await page.getByLabel('Tanggalnya').fill(on);
  await page.getByRole('button', { name: 'Catat', exact: true }).click();
};
const downloaded = async (page: Page, name: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFile(await file.path());
};

test('an application is followed until its certificate is in hand, and each word can be taken back', async ({
  page,
}) => {
  await begin(page);
  await expect(card(page)).toContainText(
    'Diajukan (proses reviu) sejak 1 Desember 2026, menurut catatan Anda',
  );
  await expect(duty(page)).toContainText('Tunggu hasil pemeriksaan petugas');
  await card(page).getByText('Catat kelanjutannya').click();
  await note(page, 'disetujui', '2026-12-02');
  await expect(duty(page).getByRole('link', { name: 'Lihat isi tagihannya' })).toHaveAttribute(
    'href',
    /arah=ekspor&komoditas=alat-kesehatan/,
  );
  await page
    .getByLabel('Tempel pesan atau tulisan tanda bukti')
    .fill(
      'Kode Billing\t: 820230604526181\nTanggal Expired\t: 2026-12-04 23:59:00\nTotal Tagihan\t: 100.000',
    );
  await page.getByRole('button', { name: 'Baca', exact: true }).click();
  await expect(page.getByText('Terbaca: Kode billing 820230604526181')).toBeVisible();
  await note(page, 'belum-bayar', '2026-12-02');
  await expect(duty(page)).toContainText('Kode billing berakhir 4 Desember 2026 pukul 23.59.');
  await expect(duty(page).locator('[data-days-left]')).toHaveText('3 hari lagi');
  await expect(duty(page)).toContainText('Sudah membayar tetapi portal masih menulis belum bayar?');
  const calendar = String(await downloaded(page, 'Simpan ke kalender'));
  expect(calendar).toContain('DTSTART:20261204T235900');

  await note(page, 'sudah-bayar', '2026-12-03');
  await expect(duty(page).locator('[data-days-left]')).toHaveCount(0);
  await note(page, 'publish', '2026-12-04');
  await note(page, 'sertifikat-diterima', '2026-12-05');
  await page.getByRole('button', { name: /^Batalkan 5 Desember 2026/ }).click();
  await expect(duty(page)).toHaveAttribute('data-duty', 'publish');
  await expect.poll(() => storedIn(page, 'drafts')).not.toContain('"sertifikat-diterima"');
  await page.reload();
  await expect(duty(page)).toHaveAttribute('data-duty', 'publish');
  await card(page).getByText('Catat kelanjutannya').click();
  await expect(page.getByLabel('Kode billing', { exact: true })).toHaveValue('820230604526181');
  await page.getByLabel('NTPN', { exact: true }).fill('123');
  await expect(page.getByText('NTPN biasanya terdiri dari 16 huruf dan angka.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
});

test('the list is counted, narrowed and taken along as a table', async ({ page }) => {
  await begin(page);
  await card(page).getByText('Catat kelanjutannya').click();
  await note(page, 'sudah-bayar', '2026-12-01');
  await expect(page.locator('[data-count="sudah-bayar"]')).toHaveText('Sudah bayar, belum publish: 1');
  await page.getByRole('checkbox', { name: 'Publish', exact: true }).check();
  await expect(page.getByText('Tidak ada permohonan yang cocok.')).toBeVisible();
  await page.getByRole('button', { name: 'Tampilkan semua' }).click();
  await expect(card(page)).toBeVisible();
  await page.getByText('Rekap', { exact: true }).click();
  const row = page.getByRole('row').nth(1);
  await expect(row).toContainText('20 November 2026');
  await expect(row).toContainText('Contoh & “Penerima” Ltd');
  const csv = String(await downloaded(page, 'Unduh CSV'));
  expect(csv.startsWith('\ufeffPermohonan,Layanan,No. Aju')).toBe(true);
  expect(csv).toContain('2026-11-20');
  const sheet = unzipSync(await downloaded(page, 'Unduh Excel (XLSX)'));
  const text = Object.entries(sheet)
    .filter(([path]) => path.startsWith('xl/'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  expect(text).toContain('Sudah bayar, belum publish');
  expect(await axeFaults(page)).toEqual([]);
});

test('what an officer sent back comes first, opens at its notes, and holds the download', async ({
  page,
}) => {
  await begin(page);
  const link = await addressNote(page);
  await page.goto(link);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Buka isian yang diminta' }).click();
  await expect(page.getByRole('heading', { name: 'Revisi ke-1' })).toBeVisible();
  await page.goto(`${HEALTH_CERTIFICATE}#baru`);
  await enter(page, 'tujuan-0-wilker', 'Yang lain');
  await saved(page);

  await page.goto('/berkas/');
  await expect(duty(page)).toHaveAttribute('data-duty', 'perlu-revisi');
  await card(page).getByRole('link', { name: /^Buka/ }).click();
  await expect(page.getByRole('heading', { name: 'Revisi ke-1' })).toBeVisible();
  await openScreen(page, 'akhir');
  const take = page.getByRole('button', { name: /^Unduh/ });
  await expect(take).toBeDisabled();
  await page.getByRole('checkbox', { name: /Unduh walau 1 catatan/ }).check();
  const { fileName } = await exportPackage(page);
  expect(fileName).toMatch(/^paket-health-certificate-/);
});
