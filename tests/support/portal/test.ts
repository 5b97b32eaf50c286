import { expect, type Page } from '@playwright/test';
import { test as base } from '../test.ts';
import { ReplicaPortal, type Style } from './server.ts';
import type { SampleZip } from './sample-package.ts';

type Fixtures = { style: Style; portal: ReplicaPortal; portalUrl: string };

/** Playwright's test with a replica of the portal, in the style the test names. */
export const test = base.extend<Fixtures>({
  style: ['label', { option: true }],
  portal: async ({ style }, use) => {
    const portal = new ReplicaPortal(style);
    await use(portal);
    portal.stop();
  },
  portalUrl: async ({ portal }, use) => {
    await use(await portal.start());
  },
});

/** The loader's report. */
export const reportOf = (page: Page) => page.locator('[data-siap-laporan]');

/** Gives the loader a package and waits for its report. */
export const loadPackage = async (page: Page, zip: SampleZip): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Muat paket SiapKarantina', exact: true }).click();
  await (await chooser).setFiles({ ...zip });
  await expect(reportOf(page)).toHaveAttribute('data-terisi', /\d/);
};

export { expect };
