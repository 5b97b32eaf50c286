import type { Page } from '@playwright/test';
import { pageHtml } from './html.ts';

/** Five fields of the first two screens, so that a page is known as the portal's whatever else is on it. */
export const KNOWN_FIELDS = `<h3>Eksportir/Importir</h3>
<p><label for="a">Nama *</label> <input id="a"></p><p><label for="b">No. Telp *</label> <input id="b"></p>
<p><label for="c">Penanggung Jawab *</label> <input id="c"></p><p><label for="d">Alamat *</label> <input id="d"></p><h3>Lain</h3>`;

/** Shows one page of the replica's that a test wrote; its scripts are served beside it. */
export const showPage = async (
  page: Page,
  portalUrl: string,
  body: string,
  script?: string,
): Promise<void> => {
  await page.route(`${portalUrl}/coba/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: pageHtml('Coba', body, script === undefined ? [] : ['/coba.js']),
    }),
  );
  await page.route(`${portalUrl}/coba.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script ?? '' }),
  );
  await page.goto(`${portalUrl}/coba/`);
};
