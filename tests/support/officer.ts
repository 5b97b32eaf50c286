import type { Page } from '@playwright/test';

/** Writes, as an officer does, that the buyer's address is incomplete; gives the link without its host. */
export const addressNote = async (page: Page): Promise<string> => {
  await page.goto('/petugas/');
  await page.locator('#petugas-layanan').selectOption('health-certificate-omkaba');
  await page.locator('#catatan-0-tempat').selectOption('penerima.penerimaAlamat');
  await page.locator('#catatan-0-isi').fill('Alamat belum lengkap');
  const { pathname, hash } = new URL(await page.locator('#revisi-tautan').inputValue());
  return pathname + hash;
};
