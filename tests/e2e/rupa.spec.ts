import { expectSeen, openAlike } from '../support/seen-screen.ts';
import { expect, test } from '../support/test.ts';

test.use({ bypassCSP: true });

const PHONE = { width: 360, height: 720 };
const DESK = { width: 1280, height: 800 };

/** Each with the size it is looked at in, and what has come when it is complete. */
const SCREENS = {
  beranda: ['/', PHONE, '.service-card'],
  layanan: ['/layanan/madu-pengeluaran-antar-area/', PHONE, '.answer'],
  'daftar-layanan': ['/layanan/', DESK, '.service-card'],
  tarif: ['/tarif/?layanan=susu-pengeluaran-antar-area&sertifikat=1', DESK, 'main table'],
  periksa: ['/periksa/madu-pengeluaran-antar-area/', PHONE, 'main input'],
  paket: ['/paket/?layanan=health-certificate-omkaba', PHONE, 'main form :is(input, select)'],
  berkas: ['/berkas/', PHONE, 'main button'],
  cari: ['/cari/?q=madu', DESK, '[role="row"]'],
  petugas: ['/petugas/', DESK, '[role="combobox"]'],
  panduan: ['/panduan/billing/#membuat-kode-billing', PHONE, 'svg.screen'],
} as const;

for (const [name, [address, size, ready]] of Object.entries(SCREENS))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the screen ${name} looks as it did, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openAlike(page, address, ready);
      await expectSeen(page, `${name}-${colorScheme}`);
    });

for (const [what, css] of [
  ['a margin', 'main { padding-top: 1.5rem !important; }'],
  ['a colour', ':root { --accent: #1a4fa0 !important; }'],
  ['the ground', ':root { --paper: #eef2f6 !important; }'],
  ['the size of letters', 'html { font-size: 106% !important; }'],
] as const)
  test(`${what} that changes is seen`, async ({ page }, { config }) => {
    test.skip(/all|changed/.test(config.updateSnapshots), 'it would be written down as the way it looks');
    const [address, size, ready] = SCREENS.beranda;
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openAlike(page, address, ready);
    await page.addStyleTag({ content: css });
    await expect(expectSeen(page, 'beranda-light')).rejects.toThrow('different');
  });

test('a machine that smooths letters in another way sees the same', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--font-render-hinting=none'],
    args: [
      ...(launchOptions.args ?? []),
      '--font-render-hinting=full',
      '--disable-font-subpixel-positioning',
    ],
  });
  try {
    for (const name of ['layanan', 'periksa'] as const) {
      const [address, viewport, ready] = SCREENS[name];
      const page = await browser.newPage({
        ...(baseURL === undefined ? {} : { baseURL }),
        viewport,
        colorScheme: 'light',
        reducedMotion: 'reduce',
        bypassCSP: true,
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
        serviceWorkers: 'block',
      });
      await openAlike(page, address, ready);
      await expectSeen(page, `${name}-light`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
