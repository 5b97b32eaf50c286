import type { Page } from '@playwright/test';
import { SCREENS } from '../support/portal/model.ts';
import { wantedOf } from '../support/portal/received.ts';
import { SAMPLE, SAMPLE_FILES, sampleZip, type SampleZip } from '../support/portal/sample-package.ts';
import type { Style } from '../support/portal/server.ts';
import { expect, loadPackage, reportOf, test } from '../support/portal/test.ts';
import { pdfOf } from '../support/files.ts';

const MENDED = {
  ...SAMPLE,
  komoditas: { jenisKomoditas: 'alat-kesehatan', noInvoice: 'INV-002' },
};
const MENDED_FILES = SAMPLE_FILES.map((file) =>
  file.slot === 'phytosanitary-certificate' ? { ...file, bytes: pdfOf({ padding: 9_999 }) } : file,
);

const isWizard = (style: Style) => style === 'controlled' || style === 'shadow';
const wanted = wantedOf();

/** Waits until the loader has been through a screen, and lets it overwrite what differs. */
const settle = async (page: Page, many: number) => {
  const report = reportOf(page);
  await expect
    .poll(
      async () =>
        Number(await report.getAttribute('data-terisi')) +
        Number(await report.getAttribute('data-dibiarkan')),
    )
    .toBe(many);
  const overwrite = page.getByRole('button', { name: 'Timpa' });
  if (await overwrite.isVisible()) await overwrite.click();
  await expect(report).toHaveAttribute('data-dibiarkan', '0');
  await expect(report).toHaveAttribute('data-ditolak', '0');
};

/** From the first screen to the last, with nothing typed by hand. */
const goThrough = async (page: Page, style: Style, zip: SampleZip) => {
  let many = 0;
  for (const { id } of SCREENS) {
    const own = Object.keys(wanted[id] ?? {}).length;
    many = isWizard(style) ? many + own : own;
    if (!isWizard(style) || id === 'tujuan') await loadPackage(page, zip);
    await settle(page, many);
    await page.getByRole('button', { name: /^(Next|Simpan & Ajukan)$/ }).click();
    if (id !== 'konfirmasi')
      await expect(page.getByRole('button', { name: /^(Next|Simpan & Ajukan)$/ })).toBeEnabled();
  }
  await expect(page.locator('[data-status]')).toHaveText('Proses Reviu');
};

for (const style of ['label', 'table', 'controlled', 'shadow'] as const)
  test.describe(style, () => {
    test.use({ style });

    test('there and back: filled, sent back for two mends, filled again, approved', async ({
      page,
      portal,
      portalUrl,
    }) => {
      await page.goto(`${portalUrl}/permintaan/tujuan/`);
      await goThrough(page, style, await sampleZip());
      expect(portal.request.received).toEqual(wanted);

      portal.askToRevise('Catatan No. Invoice: tidak cocok', 'Catatan Phytosanitary Certificate: kadaluarsa');
      await page.goto(`${portalUrl}/beranda/`);
      await page.getByRole('link', { name: 'revisi' }).click();
      await expect(page.getByText('Catatan Phytosanitary Certificate: kadaluarsa')).toBeVisible();
      await goThrough(page, style, await sampleZip({ values: MENDED, files: MENDED_FILES }));
      expect(portal.request.received).toEqual(wantedOf(MENDED, MENDED_FILES));

      portal.approve();
      await page.reload();
      await page.getByRole('link', { name: 'buat billing' }).click();
      await page.getByRole('button', { name: 'Proses' }).click();
      await expect(page.locator('[data-status]')).toHaveText(
        'Disetujui 820230604526181 Belum Bayar Belum Publish',
      );
      portal.pay();
      await page.reload();
      await expect(page.locator('[data-status]')).toHaveText('Disetujui 820230604526181 Sudah Bayar Publish');
    });
  });
