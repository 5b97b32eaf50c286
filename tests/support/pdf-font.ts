import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/content/root.ts';
import { readTrueType } from '../../src/client/pdf/truetype.ts';

/** The font that the site ships for its PDF files. */
export const pdfFont = readTrueType(
  new Uint8Array(readFileSync(join(repositoryRoot, 'src/client/pdf/noto-sans.ttf'))),
);

/** Whether it has a letter. */
export const pdfFontCovers = (codePoint: number): boolean => pdfFont.glyphOf(codePoint) !== 0;
