/** `npm run screenshot`: draws docs/beranda.png, the picture in the README, from the built site. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { inFreshPage, openSite } from './bench/site.ts';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { root } from './setup.mjs';

if (!ensureBrowser() || !ensureBuilt()) process.exit(1);
mkdirSync(join(root, 'docs'), { recursive: true });
const site = await openSite();
try {
  const picture = await inFreshPage(site, async (page) => {
    await page.addInitScript(() => localStorage.setItem('fon', '1'));
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${site.address}/`);
    await page.reload();
    return page.screenshot();
  });
  await sharp(picture)
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toFile(join(root, 'docs/beranda.png'));
} finally {
  await site.close();
}
