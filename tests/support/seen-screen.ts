import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { repositoryRoot } from '../../src/content/root.ts';
import { expect } from './test.ts';

/** A cell of the picture that is compared, in pixels of the screen: as high as half a line of text. */
const CELL = 8;

const FONT = join(repositoryRoot, 'packages/tagged-pdf/fonts/noto-sans.ttf');

/** The letters of this project for every word, so that lines break alike on every machine. */
const SAME_LETTERS = `
  @font-face { font-family: Uji; src: url(/uji-huruf.ttf); font-weight: 100 900; }
  :root { --body: Uji !important; --heading: Uji !important; }
  *, ::before, ::after { transition: none !important; animation: none !important; caret-color: transparent !important; }`;

/** Opens a page with the letters of this project, on a fixed day; the test must bypass the content policy. */
export const openAlike = async (page: Page, address: string, ready: string): Promise<void> => {
  await page.clock.setFixedTime(new Date('2026-12-01T03:00:00Z'));
  await page.route('**/uji-huruf.ttf', (route) => route.fulfill({ path: FONT, contentType: 'font/ttf' }));
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page.locator(ready).first()).toBeVisible();
  await page.addStyleTag({ content: SAME_LETTERS });
  await page.evaluate(() => document.fonts.load('1rem Uji'));
  await page.evaluate(() => document.fonts.ready);
};

/**
 * What is seen of a screen from afar, as a small picture: each cell is the mean of its pixels. How a machine smooths its
 * letters is gone in it; a margin, a size or a colour is not.
 */
const seenFromAfar = async (page: Page): Promise<Buffer> => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return sharp(await page.screenshot())
    .resize(Math.round(width / CELL), Math.round(height / CELL), { fit: 'fill', kernel: 'linear' })
    .png()
    .toBuffer();
};

/** How much may differ: few cells by more than how letters are smoothed, and not every other cell by a shade. */
const TOLERANCES = [
  { threshold: 0.06, maxDiffPixelRatio: 0.01 },
  { threshold: 0.02, maxDiffPixelRatio: 0.2 },
];

/** That a screen looks as the picture that was committed of it. */
export const expectSeen = async (page: Page, name: string): Promise<void> => {
  const seen = await seenFromAfar(page);
  for (const tolerance of TOLERANCES) expect(seen).toMatchSnapshot(['seen', `${name}.png`], tolerance);
};
