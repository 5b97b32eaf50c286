import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { builtPages, DIST, sitemapPaths } from '../support/dist.ts';
import { pictureFaults, readQr } from '../support/picture-checks.ts';
import { expect, test } from '../support/test.ts';

const site = { dist: DIST, origin: 'http://localhost:4321', base: '/' };
const services = sitemapPaths().flatMap((path) => /^\/layanan\/([^/]+)\/$/.exec(path)?.[1] ?? []);

test('every page has a picture of its own to be shared with', async () => {
  expect(await pictureFaults(site, builtPages())).toEqual([]);
});

test('every service has a card, whose code leads to its page', async () => {
  expect(services.length).toBeGreaterThanOrEqual(6);
  for (const id of services) {
    const card = join(DIST, 'kartu', `${id}.png`);
    expect(statSync(card).size, id).toBeLessThan(150_000);
    expect(await sharp(card).metadata(), id).toMatchObject({ format: 'png', width: 1080, height: 1350 });
    expect(await readQr(card), id).toBe(`${site.origin}/layanan/${id}/`);
    const page = readFileSync(join(DIST, 'layanan', id, 'index.html'), 'utf8');
    expect(page, id).toContain(`href="/kartu/${id}.png"`);
  }
});

test('pictures stay out of the offline store, diagrams are in it, and what they are made from is not published', () => {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  expect(worker).not.toMatch(/og\/|kartu\//);
  // A service whose source prints no one list of steps has no diagram; its page then shows none.
  const drawn = services.filter((id) =>
    readFileSync(join(DIST, 'layanan', id, 'index.html'), 'utf8').includes('<figure class="flow'),
  );
  expect(drawn.length).toBeGreaterThanOrEqual(10);
  for (const id of drawn) expect(worker, id).toContain(`diagram/${id}.svg`);
  expect(existsSync(join(DIST, 'og/data.json'))).toBe(false);
});

test('the diagrams are legible on a small phone, move inside it, and are hidden from those who listen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/layanan/tumbuhan-pengeluaran-antar-area/');
  await page.getByText('Lihat gambar semua langkah').click();
  const diagrams = page.locator('figure.flow img');
  await expect(diagrams).toHaveCount(2);
  for (const diagram of await diagrams.all()) {
    await diagram.scrollIntoViewIfNeeded();
    await expect
      .poll(() => diagram.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
      .toBeGreaterThan(300);
    // At its own size its words are as large as drawn; what does not fit is moved to inside the figure.
    const [drawn, shown] = await diagram.evaluate((image: HTMLImageElement) => [
      image.naturalWidth,
      image.getBoundingClientRect().width,
    ]);
    expect(shown).toBeGreaterThanOrEqual(drawn ?? 999);
    const frame = (await diagram.locator('xpath=..').boundingBox()) ?? { x: 0, width: 999 };
    expect(frame.x + frame.width).toBeLessThanOrEqual(320);
  }
  await expect(page.getByRole('figure')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
