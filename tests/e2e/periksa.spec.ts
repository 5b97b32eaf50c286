import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { encodeCheck } from '../../src/domain/checklist/share.ts';
import { testStored } from '../support/stored-device.ts';
import { expect, test } from '../support/test.ts';
import { replaceTexts } from '../support/translator.ts';

const SUSU = '/periksa/susu-pengeluaran-antar-area/';
const ID = 'susu-pengeluaran-antar-area';
const fragmentOf = (check: Parameters<typeof encodeCheck>[1]) => `#${encodeCheck(ID, check)}`;
const verdict = (page: Page) => page.locator('.verdict');
const answer = (page: Page, question: string, value: string) =>
  page.locator(`input[name="tanya-${question}"][value="${value}"]`).check();

/** Ticks every item of a kind that applies. */
const tickAll = async (page: Page, section: string) => {
  const choices = page.locator(`section[aria-labelledby="${section}"] input[value="ada"]`);
  for (let index = 0; index < (await choices.count()); index += 1) await choices.nth(index).check();
};

test('the chooser leads to the self-check of every service', async ({ page }) => {
  await page.goto('/periksa/');
  const links = page.locator('main a[href^="/periksa/"]');
  await expect(links).toHaveCount(12);
  await links.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Periksa syarat');
});

test('answers decide what applies, and say why', async ({ page }) => {
  await page.goto(SUSU);
  const item = page.locator('#syarat-surat-kuasa');
  await expect(item).toContainText('Mungkin diperlukan');
  await expect(verdict(page)).toContainText('Belum dapat dipastikan');
  await answer(page, 'dikuasakan', 'ya');
  await expect(item).toContainText('Diperlukan karena pengurusannya dikuasakan.');
  await answer(page, 'dikuasakan', 'tidak');
  await expect(item).toContainText('Tidak diperlukan karena pemilik mengurus sendiri.');
  await expect(item.getByRole('radio')).toHaveCount(0);
});

test('readiness comes in words, from the papers at hand', async ({ page }) => {
  await page.goto(SUSU);
  await answer(page, 'dikuasakan', 'tidak');
  await answer(page, 'skpah-perlu-lab', 'tidak');
  await expect(verdict(page)).toContainText(/Belum siap\. 0 dari \d+/);
  await expect(verdict(page)).toHaveAttribute('aria-live', 'polite');
  await tickAll(page, 'kelompok-dibawa');
  await expect(verdict(page)).toContainText('Siap.');
  await expect(page.getByRole('heading', { name: 'Yang masih harus Anda lakukan' })).toBeVisible();
  await tickAll(page, 'kelompok-kewajiban');
  await expect(page.getByRole('heading', { name: 'Yang masih harus Anda lakukan' })).toHaveCount(0);
});

test('what the service issues itself is explained and cannot be ticked', async ({ page }) => {
  await page.goto(SUSU);
  const issued = page.locator('section[aria-labelledby="kelompok-diterbitkan"]');
  await expect(issued).toContainText('KH-12');
  await expect(issued.getByRole('radio')).toHaveCount(0);
});

test('everything is kept through a reload; a reset can be taken back', async ({ page }) => {
  await page.goto(SUSU);
  await answer(page, 'dikuasakan', 'ya');
  const tick = page.locator('#syarat-surat-kuasa input[value="ada"]');
  await tick.check();
  await page.locator('[data-save="tersimpan"]').waitFor();
  await page.reload();
  await expect(tick).toBeChecked();
  await page.getByRole('button', { name: 'Hapus semua jawaban' }).click();
  await expect(page.locator('#syarat-surat-kuasa')).toContainText('Mungkin diperlukan');
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(tick).toBeChecked();
});

test('every self-check can be walked to its end', async ({ page }) => {
  await page.goto('/periksa/');
  const addresses = await page
    .locator('main a[href^="/periksa/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await page.goto(address);
    const groups = page.locator('section[aria-labelledby="pertanyaan"] fieldset');
    for (let index = 0; index < (await groups.count()); index += 1)
      await groups.nth(index).getByRole('radio').first().check();
    await tickAll(page, 'kelompok-dibawa');
    await expect(verdict(page)).toContainText('Siap.');
  }
});

test('the device that stores nothing is told of, and the check still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto(SUSU);
  await expect(page.locator('.save-status')).toContainText('hilang saat halaman ditutup');
  await answer(page, 'dikuasakan', 'ya');
  await expect(page.locator('#syarat-surat-kuasa')).toContainText('Diperlukan');
});

test('what the visitor states not to apply is shown as a statement and asks for nothing', async ({
  page,
}) => {
  await page.goto(SUSU);
  const item = page.locator('#syarat-hasil-laboratorium-skpah');
  await item.locator('input[value="tidak-berlaku"]').check();
  await expect(item).toContainText('Menurut pernyataan Anda, ini tidak berlaku.');
  await answer(page, 'dikuasakan', 'tidak');
  await expect(verdict(page)).toContainText('Belum siap.');
  await tickAll(page, 'kelompok-dibawa');
  await item.locator('input[value="tidak-berlaku"]').check();
  await expect(verdict(page)).toContainText('1 syarat tidak berlaku menurut pernyataan Anda sendiri');
});

test.describe('the time plan', () => {
  test('shows the days, counted back from the departure', async ({ page }) => {
    await page.goto(SUSU);
    await page.locator('#tanggal-keberangkatan').fill('2030-12-04');
    await expect(page.locator('[data-plan="lapor-rencana"] time')).toHaveText('Senin, 2 Desember 2030');
    await expect(page.locator('[data-plan="layanan-dimulai"] time')).toHaveText('Selasa, 3 Desember 2030');
    await expect(page.locator('section[aria-labelledby="hasil"]')).toContainText('Senin, 2 Desember 2030');
    await page.locator('#tanggal-keberangkatan').fill('2020-12-04');
    await expect(page.getByText('Tanggal ini sudah lewat.')).toBeVisible();
  });

  test('counts working days without holidays, and says which days it left out and why', async ({ page }) => {
    await page.goto(SUSU);
    await page.locator('summary', { hasText: 'Bila barang ditahan' }).click();
    await page.locator('#tanggal-surat-penahanan').fill('2026-12-23');
    const due = page.locator('[data-plan="penahanan"] time');
    const counted = page.locator('[data-plan="penahanan"] [data-counted]');
    await expect(due).toHaveText('Selasa, 29 Desember 2026');
    await expect(counted).toHaveText(
      'Tidak dihitung: Jumat 25 Desember (Kelahiran Yesus Kristus), Sabtu 26 dan Minggu 27 Desember. ' +
        'Cuti bersama yang ikut dihitung: Kamis 24 Desember.',
    );
    await page.locator('#hari-libur').fill('2026-12-28');
    await page.getByRole('button', { name: 'Tambah hari libur' }).click();
    await expect(due).toHaveText('Rabu, 30 Desember 2026');
    await expect(counted).toContainText('Senin 28 Desember (hari libur dari Anda)');
    await page.getByRole('button', { name: 'Hapus hari libur Senin, 28 Desember 2026' }).click();
    await expect(due).toHaveText('Selasa, 29 Desember 2026');
  });

  test('leaves out cuti bersama if the visitor says so, and keeps and sends that choice', async ({
    page,
  }) => {
    await page.goto(SUSU);
    await page.locator('summary', { hasText: 'Bila barang ditahan' }).click();
    await page.locator('#tanggal-surat-penahanan').fill('2026-12-23');
    const due = page.locator('[data-plan="penahanan"] time');
    const choice = page.getByRole('checkbox', { name: 'Cuti bersama tidak dihitung' });
    await expect(choice).toHaveAccessibleDescription(/Tidak ada sumber yang mengatakan/);
    await choice.check();
    await expect(due).toHaveText('Rabu, 30 Desember 2026');
    await expect(page.locator('[data-plan="penahanan"]')).toContainText('Kamis 24 Desember (cuti bersama');
    await page.locator('[data-save="tersimpan"]').waitFor();
    await page.reload();
    await expect(choice).toBeChecked();
    const dates = { 'surat-penahanan': '2026-12-23' };
    await expect(page.locator('#tautan-jawaban')).toHaveValue(
      new RegExp(`${fragmentOf({ answers: {}, ticks: {}, dates, skipsJointLeave: true })}$`),
    );
    await choice.uncheck();
    await expect(due).toHaveText('Selasa, 29 Desember 2026');
    await expect(page.locator('#tautan-jawaban')).toHaveValue(
      new RegExp(`${fragmentOf({ answers: {}, ticks: {}, dates })}$`),
    );
  });

  test('says when a year has no list of holidays, and when its list is secondary', async ({ page }) => {
    await page.goto(SUSU);
    await page.locator('summary', { hasText: 'Bila barang ditahan' }).click();
    await page.locator('#tanggal-surat-penahanan').fill('2027-12-29');
    const entry = page.locator('[data-plan="penahanan"]');
    await expect(entry).toContainText('Daftar hari libur 2028 belum ada di situs ini.');
    await expect(entry).toContainText('Daftar hari libur 2027 dibaca dari sumber kedua');
    await page.locator('#tanggal-surat-penahanan').fill('2026-12-01');
    await expect(entry).not.toContainText('Daftar hari libur');
  });

  test('moves its days also after a page translator has replaced every text', async ({ page }) => {
    await page.goto(SUSU);
    await page.locator('#tanggal-keberangkatan').fill('2030-12-04');
    await page.locator('summary', { hasText: 'Bila barang ditahan' }).click();
    await page.locator('#tanggal-surat-penahanan').fill('2031-12-23');
    const report = page.locator('[data-plan="lapor-rencana"]');
    const detention = page.locator('[data-plan="penahanan"]');
    await expect(report.locator('time')).toHaveText('Senin, 2 Desember 2030');
    await expect(report.locator('time span span')).toHaveAttribute('translate', 'no');
    await replaceTexts(page);
    await page.locator('#tanggal-keberangkatan').fill('2030-12-11');
    await expect(report.locator('time')).toHaveText('Senin, 9 Desember 2030');
    await expect(page.locator('section[aria-labelledby="hasil"] a[href="#rencana"]')).toHaveText(
      'Senin, 9 Desember 2030',
    );
    await page.locator('#tanggal-surat-penahanan').fill('2031-12-01');
    await expect(detention.locator('time')).toHaveText('Kamis, 4 Desember 2031');
    await expect(detention.locator('[data-counted]')).toHaveText('Semua hari di antaranya dihitung.');
    await page.locator('#tanggal-surat-penahanan').fill('');
    await expect(detention.locator('time')).toHaveCount(0);
    await answer(page, 'dikuasakan', 'tidak');
    await tickAll(page, 'kelompok-dibawa');
    await answer(page, 'skpah-perlu-lab', 'tidak');
    await expect(verdict(page)).toContainText('Siap.');
  });

  test('gives the hour of a payment, and a calendar file that a parser reads', async ({ page }) => {
    await page.goto('/periksa/tumbuhan-pengeluaran-antar-area/');
    await page.getByRole('button', { name: 'Unduh ke kalender' }).click();
    await expect(page.getByText('Isi dahulu tanggalnya')).toBeVisible();
    await answer(page, 'kelas-risiko-tumbuhan', 'sedang');
    await page.locator('#tanggal-keberangkatan').fill('2030-12-04');
    await page.getByText('Bila sudah ada kuitansi').click();
    await page.locator('#tanggal-kuitansi').fill('2030-12-03T14:30');
    await expect(page.locator('[data-plan="pembayaran"] time')).toHaveText(
      'Rabu, 4 Desember 2030, pukul 14.30',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh ke kalender' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('rencana-tumbuhan-pengeluaran-antar-area.ics');
    const events = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).startDate.toString());
    expect(events).toEqual(['2030-11-30', '2030-12-04', '2030-12-04T14:30:00']);
  });

  test('of a service whose source gives no time says so', async ({ page }) => {
    await page.goto('/periksa/health-certificate-omkaba/');
    await expect(page.getByText('tidak memuat tenggat atau waktu pelayanan')).toBeVisible();
  });
});

test.describe('the fee', () => {
  test('is that of the estimator, and leads there with the same case', async ({ page }) => {
    await page.goto(SUSU);
    await page.locator('#biaya').scrollIntoViewIfNeeded();
    await expect(page.getByTestId('biaya')).toContainText('Sejauh ini Rp5.000');
    await page.locator('#jumlah-pemeriksaan-fisik').fill('12.5');
    await page.getByRole('button', { name: '12,5', exact: true }).click();
    await expect(page.getByTestId('biaya')).toHaveText('Total: Rp5.313');
    await page.locator('#jumlah-pemeriksaan-fisik').fill('seribu');
    await expect(page.getByText('Tulis angka saja')).toBeVisible();
    await expect(page.getByTestId('biaya')).toContainText('Perbaiki dahulu');
    await page.locator('#jumlah-pemeriksaan-fisik').fill('1.000');
    await expect(page.getByTestId('biaya')).toHaveText('Total: Rp30.000');
    await page.getByRole('link', { name: 'Hitung selengkapnya' }).click();
    await expect(page).toHaveURL(
      /\/tarif\/\?layanan=susu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=1000$/,
    );
    await expect(page.getByTestId('total')).toHaveText('Rp30.000');
  });

  test('of a Health Certificate waits for direction and goods, and is never guessed', async ({ page }) => {
    await page.goto('/periksa/health-certificate-omkaba/');
    await answer(page, 'arah', 'ekspor');
    await expect(page.getByTestId('biaya')).toContainText('Jawab dahulu');
    await answer(page, 'komoditas-omkaba', 'alat-kesehatan');
    await expect(page.getByTestId('biaya')).toHaveText('Total: Rp100.000');
    await answer(page, 'arah', 'impor');
    await expect(page.getByTestId('biaya')).toContainText('tidak ada tarif yang dipublikasikan');
  });
});

test.describe('a link with answers', () => {
  const shared = { answers: { dikuasakan: 'tidak' }, ticks: { 'identitas-pemilik': 'ada' as const } };
  const notice = (page: Page) => page.locator('[data-link]');
  const answered = (page: Page, value: string) =>
    page.locator(`input[name="tanya-dikuasakan"][value="${value}"]`);

  test('opens where nothing is saved, and is kept', async ({ page }) => {
    await page.goto(SUSU + fragmentOf(shared));
    // Nothing was answered here before, so that there is nothing the link could have replaced.
    await expect(notice(page)).toContainText('Jawaban dari tautan ini sudah terisi di bawah.');
    await expect(answered(page, 'tidak')).toBeChecked();
    await expect(page.locator('#syarat-identitas-pemilik input[value="ada"]')).toBeChecked();
    await expect(page).toHaveURL(/antar-area\/$/);
    await page.locator('[data-save="tersimpan"]').waitFor();
    await page.reload();
    await expect(answered(page, 'tidak')).toBeChecked();
    await expect(notice(page)).toHaveCount(0);
  });

  test('overwrites nothing unasked: it shows what it carries and offers three ways', async ({ page }) => {
    await page.goto(SUSU);
    await answer(page, 'dikuasakan', 'ya');
    await page.locator('#syarat-surat-kuasa input[value="ada"]').check();
    await page.locator('[data-save="tersimpan"]').waitFor();
    const open = async () => {
      await page.goto('/periksa/');
      await page.goto(SUSU + fragmentOf(shared));
      await expect(notice(page)).toContainText('Identitas pemilik (KTP): Ada');
    };
    await open();
    await expect(answered(page, 'ya')).toBeChecked();
    await page.getByRole('button', { name: 'Tetap pakai jawaban saya' }).click();
    await expect(notice(page)).toHaveCount(0);
    await expect(answered(page, 'ya')).toBeChecked();
    await open();
    await page.getByRole('button', { name: 'Tambahkan ke jawaban saya' }).click();
    await expect(answered(page, 'tidak')).toBeChecked();
    await answer(page, 'dikuasakan', 'ya');
    await expect(page.locator('#syarat-surat-kuasa input[value="ada"]')).toBeChecked();
    await page.locator('[data-save="tersimpan"]').waitFor();
    await open();
    await page.getByRole('button', { name: 'Ganti dengan isi tautan' }).click();
    await expect(answered(page, 'tidak')).toBeChecked();
    await page.getByRole('button', { name: 'Kembalikan jawaban sebelumnya' }).click();
    await expect(answered(page, 'ya')).toBeChecked();
  });

  test('that calls papers lacking marks them until they are there', async ({ page }) => {
    await page.goto(SUSU + fragmentOf({ answers: {}, ticks: {}, lacking: ['identitas-pemilik'] }));
    const item = page.locator('#syarat-identitas-pemilik');
    await expect(item).toContainText('menandai ini kurang');
    await expect(item.locator('input[value="belum"]')).toBeChecked();
    await item.locator('input[value="ada"]').check();
    await expect(item).not.toContainText('menandai ini kurang');
  });

  test('that is cut or too new gets a sentence, and nothing is changed', async ({ page }) => {
    await page.goto(SUSU);
    await answer(page, 'dikuasakan', 'ya');
    await page.locator('[data-save="tersimpan"]').waitFor();
    for (const [fragment, says] of [
      [fragmentOf(shared).slice(0, -6), 'terpotong, rusak'],
      ['#v2.entah', 'versi situs yang lebih baru'],
    ] as const) {
      await page.goto('/periksa/');
      await page.goto(SUSU + fragment);
      await expect(notice(page)).toContainText(says);
      await expect(answered(page, 'ya')).toBeChecked();
    }
  });
});

test('the evidence copy says when, from which content, and proves the answers by their digest', async ({
  page,
}) => {
  await page.goto(SUSU);
  await expect(page.locator('[data-evidence-text]')).toHaveCount(0);
  await answer(page, 'dikuasakan', 'ya');
  await page.locator('.evidence-qr').waitFor();
  const text = await page.locator('[data-evidence-text]').innerText();
  expect(text).toBe(`${ID}${fragmentOf({ answers: { dikuasakan: 'ya' }, ticks: {} })}`);
  await expect(page.locator('[data-evidence-sha256]')).toHaveText(
    createHash('sha256').update(text).digest('hex'),
  );
  await expect(page.locator('#tautan-jawaban')).toHaveValue(
    new RegExp(`/periksa/${text.replace('#', '/#')}$`),
  );
  const footer = await page.locator('.foot').innerText();
  const version = /[0-9a-f]{12}/.exec(footer)?.[0] ?? 'none';
  await expect(page.locator('.evidence')).toContainText(version);
  await expect(page.locator('.evidence')).toContainText(new Date().getFullYear().toString());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.evidence-qr')).toBeVisible();
  await expect(page.locator('[data-evidence-sha256]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cetak salinan bukti' })).toBeHidden();
});

test('the button prints once the evidence is there', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.documentElement.dataset['printed'] = String(document.querySelectorAll('.evidence-qr').length);
    };
  });
  await page.goto(SUSU);
  await answer(page, 'dikuasakan', 'ya');
  await page.getByRole('button', { name: 'Cetak salinan bukti' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
});

testStored.describe('after one visit and with the network off', () => {
  testStored('router, fee, calendar and evidence work as before', async ({ page, context }) => {
    await page.goto('/');
    await context.setOffline(true);
    await page.goto('/periksa/#bawaan=hewan&lalu-lintas=antar-area&barang=susu&arah=keluar');
    await page.locator('[data-outcome]').getByRole('link', { name: 'Periksa syarat' }).click();
    await answer(page, 'dikuasakan', 'ya');
    await page.locator('#jumlah-pemeriksaan-fisik').fill('250');
    await expect(page.getByTestId('biaya')).toHaveText('Total: Rp11.250');
    await page.locator('#tanggal-keberangkatan').fill('2030-12-04');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh ke kalender' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20301202');
    await expect(page.locator('.evidence-qr')).toBeVisible();
    await page.locator('[data-save="tersimpan"]').waitFor();
    await page.reload();
    await expect(page.locator('#jumlah-pemeriksaan-fisik')).toHaveValue('250');
  });
});

test('fits its screen @layout', async ({ page }) => {
  await page.goto('/periksa/health-certificate-omkaba/');
  await expect(page.locator('#pertanyaan')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('questions and requirements can be read', async ({ page }) => {
    await page.goto(SUSU);
    await expect(page.getByText('Apakah pengurusannya dikuasakan?').first()).toBeVisible();
    await expect(page.locator('#syarat-surat-kuasa')).toBeVisible();
    await expect(page.locator('noscript .note')).toBeVisible();
  });
});
