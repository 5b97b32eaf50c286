import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../content/root.ts';
import type { PictureElement } from './element.ts';

/** Width and height in pixels. */
export type Size = { width: number; height: number };

const FONT = 'node_modules/@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin';
const FONTS = ([500, 700] as const).map((weight) => ({
  name: 'Plus Jakarta Sans',
  weight,
  data: readFileSync(join(repositoryRoot, `${FONT}-${weight}-normal.woff`)),
}));

const versionOf = (name: string): string => {
  const { version } = JSON.parse(
    readFileSync(join(repositoryRoot, 'node_modules', name, 'package.json'), 'utf8'),
  ) as { version: string };
  return version;
};

/** Few colours: flat areas, and text with soft edges. */
const PNG = { palette: true, colours: 20, effort: 1, dither: 0, compressionLevel: 9 } as const;

const surroundings = [
  versionOf('satori'),
  versionOf('sharp'),
  JSON.stringify(PNG),
  ...FONTS.map(({ data }) => data),
];

/**
 * The name of a picture by everything that decides how it looks: what is on it, its size, its fonts and the
 * programs that draw it. The same name means the same bytes.
 */
export const pictureKey = (element: PictureElement, { width, height }: Size): string => {
  const hash = createHash('sha256');
  for (const part of [...surroundings, `${width}x${height}`, JSON.stringify(element)])
    hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
};

/** Draws a picture as a PNG. The programs are loaded on first use: a build with all pictures at hand goes without. */
export const renderPicture = async (element: PictureElement, size: Size): Promise<Buffer> => {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const svg = await satori(element, {
    ...size,
    fonts: FONTS.map((font) => ({ ...font, style: 'normal' as const })),
  });
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).png(PNG).toBuffer();
};
