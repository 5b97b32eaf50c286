import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisedAnchors, shownAnchors } from '../support/anchors.ts';
import { DIST } from '../support/dist.ts';
import { expect, test } from '../support/test.ts';

test('every paragraph keeps its address, and a new one is written down', () => {
  const promised = promisedAnchors();
  expect(promised).toEqual([...new Set(promised)].sort());
  const pages = new Map<string, string>();
  const lost = promised.filter((address) => {
    const [path = '', id] = address.split('#');
    const html = pages.get(path) ?? readFileSync(join(DIST, path, 'index.html'), 'utf8');
    pages.set(path, html);
    return !html.includes(` id="${id}"`);
  });
  expect(lost, 'addresses that other people have linked to are gone').toEqual([]);
  const unlisted = shownAnchors().filter((address) => !promised.includes(address));
  expect(unlisted, 'run "npm run anchors" and commit tests/content/anchors.txt').toEqual([]);
});

test('every heading, requirement, step and tariff line of a content page shows its address', async ({
  page,
}) => {
  for (const path of [
    '/layanan/tumbuhan-pengeluaran-antar-area/',
    '/layanan/health-certificate-omkaba/',
    '/panduan/permintaan-layanan/',
    '/peraturan/pp-35-2016/',
    '/dokumen/kh-12/',
    '/istilah/',
    '/catatan-sumber/',
  ]) {
    await page.goto(path);
    // On a service's page a script adds them.
    await page.locator('a.pin').first().waitFor({ state: 'attached' });
    const without = await page
      .locator('main :is(h2, h3, h4), main [id^="langkah-"], main [id^="persyaratan-"], main [id^="biaya-"]')
      .evaluateAll((places) =>
        places
          .filter(({ id }) => !document.querySelector(`a.pin[href="#${id}"]`))
          .map((place) => `${location.pathname} ${place.outerHTML.slice(0, 80)}`),
      );
    expect(without).toEqual([]);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    const small = await page.locator('a.pin').evaluateAll(
      (pins) =>
        pins.filter((pin) => {
          const { width, height } = pin.getBoundingClientRect();
          return width < 24 || height < 24;
        }).length,
    );
    expect(small).toBe(0);
  }
});

test('arriving at an address marks the paragraph, in the light, in the dark and with forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [address, marked] of [
    ['/layanan/madu-pengeluaran-antar-area/#persyaratan-surat-kuasa', 'li:has(> #persyaratan-surat-kuasa)'],
    ['/layanan/madu-pengeluaran-antar-area/#biaya-pemeriksaan-fisik', 'tr:has(> #biaya-pemeriksaan-fisik)'],
    ['/panduan/revisi/#langkah-klik-pencil', '#langkah-klik-pencil'],
    ['/istilah/#hphk', 'section:has(> #hphk)'],
  ] as const) {
    await page.goto(address);
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      const outline = await page.locator(marked).evaluate((element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return {
          outlineStyle,
          outlineWidth,
          unlike: outlineColor !== getComputedStyle(document.body).backgroundColor,
        };
      });
      expect(outline).toEqual({ outlineStyle: 'solid', outlineWidth: '2px', unlike: true });
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await expect(page.locator(marked)).toBeInViewport();
  }
  await page.goto('/istilah/');
  await page.locator('a.pin[href="#hphk"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#hphk$/);
});
