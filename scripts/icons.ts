/** Draws the home-screen icons in `public/` anew from `ikon.svg`: `node scripts/icons.ts`, after the mark has changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const folder = join(import.meta.dirname, '../public');
/** Square to the edge: each system cuts its own shape out of the picture. */
const square = readFileSync(join(folder, 'ikon.svg'), 'utf8').replace(/ rx="\d+"/, '');

for (const size of [192, 512])
  await sharp(Buffer.from(square), { density: 72 * (size / 28) })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true, colours: 32 })
    .toFile(join(folder, `ikon-${size}.png`));
