import type { Page } from '@playwright/test';
import { SCREENS } from '../support/portal/model.ts';
import { wantedOf } from '../support/portal/received.ts';
import { sampleZip } from '../support/portal/sample-package.ts';
import { expect, loadPackage, reportOf, test } from '../support/portal/test.ts';

let filled = 0;
/** Waits until so many more values are filled, and nothing was missed or refused. */
const expectFilled = async (page: Page, more: number, screen: string) => {
  filled = screen === 'tujuan' ? more : filled + more;
  await expect(reportOf(page)).toHaveAttribute('data-terisi', String(filled));
  await expect(reportOf(page)).toHaveAttribute('data-tidak-ditemukan', '0');
  await expect(reportOf(page)).toHaveAttribute('data-ditolak', '0');
};

const WIZARDS = ['controlled', 'shadow'] as const;

for (const style of ['label', 'table'] as const)
  test.describe(style, () => {
    test.use({ style });

    test('every screen is filled from the package, and the portal gets just what it holds', async ({
      page,
      portal,
      portalUrl,
    }) => {
      const zip = await sampleZip();
      for (const { id } of SCREENS) {
        if (id === 'tujuan') await page.goto(`${portalUrl}/permintaan/tujuan/`);
        await expect(page).toHaveURL(new RegExp(`/permintaan/${id}/`));
        await loadPackage(page, zip);
        filled = 0;
        await expectFilled(page, Object.keys(wantedOf()[id] ?? {}).length, id);
        await page.getByRole('button', { name: /^(Next|Simpan & Ajukan)$/ }).click();
      }
      await expect(page.locator('[data-status]')).toHaveText('Proses Reviu');
      expect(portal.request.received).toEqual(wantedOf());
    });
  });

for (const style of WIZARDS)
  test.describe(style, () => {
    test.use({ style });

    test('the loader goes on with each next screen by itself, and the portal gets just what the package holds', async ({
      page,
      portal,
      portalUrl,
    }) => {
      await page.goto(`${portalUrl}/permintaan/tujuan/`);
      await loadPackage(page, await sampleZip());
      for (const { id, title } of SCREENS) {
        await expect(page.getByRole('heading', { name: title, exact: true, level: 2 })).toBeVisible();
        await expectFilled(page, Object.keys(wantedOf()[id] ?? {}).length, id);
        await page.getByRole('button', { name: /^(Next|Simpan & Ajukan)$/ }).click();
      }
      await expect(page.locator('[data-status]')).toHaveText('Proses Reviu');
      expect(portal.request.received).toEqual(wantedOf());
    });
  });
