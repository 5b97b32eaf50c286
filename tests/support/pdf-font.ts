import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/content/root.ts';
import { plainSetter, readTrueType } from '../../packages/tagged-pdf/text.ts';

/** The font that the site ships for its PDF files. */
export const pdfFont = readTrueType(
  new Uint8Array(readFileSync(join(repositoryRoot, 'packages/tagged-pdf/fonts/noto-sans.ttf'))),
);

/** Whether it has a letter. */
export const pdfFontCovers = (codePoint: number): boolean => pdfFont.glyphOf(codePoint) !== 0;

/** What papers are printed with that hold no letters of other scripts. */
export const pdfLetters = {
  set: plainSetter([pdfFont]),
  covers: pdfFontCovers,
  complete: true,
  beyond: false,
};
