import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { PictureCache } from '../../../src/og/cache.ts';
import { readHead } from '../../../src/og/head.ts';
import { PAGE_SIZE, pageTemplate } from '../../../src/og/page-template.ts';
import { SITE_DRAWING } from '../../../src/og/part-drawings.ts';
import { pictureKey, renderPicture } from '../../../src/og/render.ts';

const site = { name: 'Nama', slogan: 'Slogan', notice: 'Bukan situs resmi.', card: 'Kartu' };
const element = (title: string) =>
  pageTemplate(
    { kicker: 'Layanan', title, description: 'Apa ini', figures: [], drawing: SITE_DRAWING },
    site,
  );

const folder = mkdtempSync(join(tmpdir(), 'siap-gambar-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the key of a picture', () => {
  it('is the same for the same picture, and another for another title or size', () => {
    const key = pictureKey(element('Madu'), PAGE_SIZE);
    expect(pictureKey(element('Madu'), PAGE_SIZE)).toBe(key);
    expect(pictureKey(element('Susu'), PAGE_SIZE)).not.toBe(key);
    expect(pictureKey(element('Madu'), { width: 600, height: 315 })).not.toBe(key);
  });
});

describe('the kept pictures', () => {
  it('are drawn once', async () => {
    const draw = () => renderPicture(element('Madu'), PAGE_SIZE);
    const key = pictureKey(element('Madu'), PAGE_SIZE);
    const first = new PictureCache(folder);
    const picture = await first.get(key, draw);
    const second = new PictureCache(folder);
    expect(await second.get(key, () => Promise.reject(new Error('drawn again')))).toEqual(picture);
    expect([first.drawn, second.drawn]).toEqual([1, 0]);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...PAGE_SIZE });
  });

  it('are taken away when no build has asked for them in a month', () => {
    const cache = new PictureCache(folder);
    const days = (count: number) => Date.now() + count * 24 * 60 * 60 * 1000;
    cache.prune(days(29));
    expect(readdirSync(folder)).toHaveLength(1);
    cache.prune(days(31));
    expect(readdirSync(folder)).toHaveLength(0);
  });
});

describe('what a page says of itself', () => {
  const meta = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;

  it('is read from its head, as written', () => {
    const html = [
      meta('title', 'Syarat &amp; biaya &#34;madu&#34;'),
      meta('description', 'Apa &lt;ini&gt;'),
      meta('image', 'https://contoh.go.id/og/x.png'),
    ].join('');
    expect(readHead(html)).toEqual({
      title: 'Syarat & biaya "madu"',
      description: 'Apa <ini>',
      image: 'https://contoh.go.id/og/x.png',
    });
  });

  it('is nothing on a page without a picture', () => expect(readHead('<title>x</title>')).toBeUndefined());
});
