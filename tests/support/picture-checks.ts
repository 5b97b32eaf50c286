import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import type { BuiltPage } from './dist.ts';
import type { Site } from './page-checks.ts';

const content = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

/** What is wrong with the picture that each page's link is shown with: its address, its file, its size and weight. */
export const pictureFaults = async (
  { dist, origin, base }: Site,
  pages: readonly BuiltPage[],
): Promise<string[]> => {
  const faults: string[] = [];
  const named = new Set<string>();
  for (const { file, path, html } of pages) {
    if (file === '404.html') continue;
    const image = content(html, 'og:image') ?? '';
    if (named.has(image)) faults.push(`${path}: shares its picture with another page`);
    named.add(image);
    if (!image.startsWith(`${origin}${base}og/`)) {
      faults.push(`${path}: its picture is at ${image}`);
      continue;
    }
    if (content(html, 'og:url') !== `${origin}${path}`) faults.push(`${path}: og:url is not its address`);
    for (const name of ['og:title', 'og:description', 'og:type', 'og:locale', 'twitter:card'])
      if (!content(html, name)) faults.push(`${path}: no ${name}`);
    const picture = join(dist, decodeURI(image.slice(`${origin}${base}`.length)));
    if (!existsSync(picture)) faults.push(`${path}: its picture is not there`);
    else {
      const { format, width, height } = await sharp(picture).metadata();
      if (format !== 'png' || width !== 1200 || height !== 630)
        faults.push(`${path}: its picture is ${format} of ${width} × ${height}`);
      const { size } = statSync(picture);
      if (size >= 60_000) faults.push(`${path}: its picture has ${size} B`);
    }
  }
  return faults;
};

/** What the QR code on a picture says, read by a decoder that shares nothing with what drew it. */
export const readQr = async (file: string): Promise<string | undefined> => {
  const { data, info } = await sharp(readFileSync(file))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
};
