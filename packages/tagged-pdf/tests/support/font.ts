import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainSetter, readTrueType, type Press } from '../../index.ts';

/** Noto Sans, as it comes with the package. */
export const notoSans = readTrueType(
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fonts/noto-sans.ttf'))),
);

/** Prints in Noto Sans, and waits for nobody. */
export const press: Press = {
  set: plainSetter([notoSans]),
  pageWords: (page, pages) => `Halaman ${page} dari ${pages}`,
  language: 'id',
  producer: 'Ujian',
  pause: () => Promise.resolve(),
};
