import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { plainGlyph, readTrueType, type Glyph } from '../../packages/tagged-pdf/index.ts';
import { repositoryRoot } from '../content/root.ts';

/** A font of Noto as its package brings it: cut into pieces, each for some code points. */
type Source = { readonly folder: string; readonly wanted: (codePoint: number) => boolean };

const isHangul = (code: number): boolean =>
  (code >= 0x3130 && code <= 0x318f) || (code >= 0xac00 && code <= 0xd7ff);

/** Chinese forms for the letters that China, Japan and Korea share: one form of each, legible to all three. */
export const BLOCK_SOURCES: readonly Source[] = [
  { folder: '@fontsource-variable/noto-sans-sc', wanted: (code) => !isHangul(code) },
  { folder: '@fontsource-variable/noto-sans-kr', wanted: isHangul },
];

/** Packages of the scripts that need shaping, by the name of their file. */
export const SHAPED_SOURCES = {
  arab: ['@fontsource/noto-sans-arabic', 'arabic'],
  deva: ['@fontsource/noto-sans-devanagari', 'devanagari'],
  thai: ['@fontsource/noto-sans-thai', 'thai'],
} as const;

/** Reads a file of an installed package. */
export const packageFile = (...path: readonly string[]): Buffer =>
  readFileSync(join(repositoryRoot, 'node_modules', ...path));

/** The code points of a list such as `U+4e00-4e02,U+4e10`. */
const codePointsOf = (ranges: string): number[] =>
  ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });

/**
 * The glyphs of a source for the code points that `asked` lets through, at the weight of the other letters, by code
 * point. Layout tables are left out: these scripts do without.
 */
export const readSource = async (
  { folder, wanted }: Source,
  asked: (codePoint: number) => boolean,
): Promise<Map<number, Glyph>> => {
  const found = new Map<number, Glyph>();
  const pieces = JSON.parse(String(packageFile(folder, 'unicode.json'))) as Record<string, string>;
  for (const [piece, ranges] of Object.entries(pieces)) {
    const codes = codePointsOf(ranges).filter((code) => asked(code) && wanted(code));
    if (codes.length === 0) continue;
    const name = `${folder.replace(/.*\//, '')}-${piece.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    const font = await subsetFont(packageFile(folder, 'files', name), String.fromCodePoint(...codes), {
      targetFormat: 'sfnt',
      variationAxes: { wght: 400 },
      noLayoutClosure: true,
      noHinting: true,
      keepFeatures: [],
      dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx', 'gasp', 'STAT', 'DSIG'],
    });
    const read = readTrueType(new Uint8Array(font));
    for (const code of codes) {
      const glyph = read.glyphOf(code);
      if (glyph) found.set(code, plainGlyph(read, glyph, ''));
    }
  }
  return found;
};
