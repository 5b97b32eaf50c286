import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainSetter, readTrueType, typeface } from '../../packages/tagged-pdf/text.ts';
import { repositoryRoot } from '../content/root.ts';

/** Width of a text at a font size, both in units of the diagram. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

/** Bold letters, and system fonts somewhat wider than the one that is measured. */
const BOLD = 1.08;
const OTHER_FONTS = 1.04;

/** Measures by the real glyph widths of Noto Sans, among the widest of the fonts that phones show diagrams in. */
export const glyphMeasure = (): Measure => {
  const bytes = readFileSync(join(repositoryRoot, 'packages/tagged-pdf/fonts/noto-sans.ttf'));
  const { width } = typeface(plainSetter([readTrueType(new Uint8Array(bytes))]));
  return (text, size, bold = false) => width(text, size) * OTHER_FONTS * (bold ? BOLD : 1);
};
