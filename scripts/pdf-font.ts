/**
 * Cuts the font of the package's PDF files out of a whole Noto Sans Regular in TrueType form:
 * `node scripts/pdf-font.ts NotoSans-Regular.ttf`. Layout tables and hints are left out: the PDF writer uses neither.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Code points kept, both ends included. Anything else a visitor types is shown as U+FFFD with a note. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f], // Latin: Indonesian, Turkish, Polish, Romanian, pinyin …
  [0x2b0, 0x2dd], // modifier letters
  [0x300, 0x312], // marks that stand above or below a letter
  [0x323, 0x331],
  [0x370, 0x3ff], // Greek
  [0x400, 0x45f], // Cyrillic
  [0x490, 0x493],
  [0x1e00, 0x1eff], // Latin: Vietnamese
  [0x2010, 0x2027], // dashes, quotation marks, dots
  [0x2030, 0x2044],
  [0x2074, 0x208e], // superscripts, subscripts
  [0x20a0, 0x20c0], // currencies
  [0x2116, 0x2126],
  [0xfffd, 0xfffd],
] as const;
const COPYRIGHT_AND_LICENCE = [0, 5, 13, 14];

const [source] = process.argv.slice(2);
if (!source) throw new Error('name the file of a whole Noto Sans Regular');
const kept = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place)),
).join('');
const font = await subsetFont(readFileSync(source), kept, {
  targetFormat: 'sfnt',
  noLayoutClosure: true,
  noHinting: true,
  keepFeatures: [],
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'gasp', 'DSIG', 'STAT'],
  preserveNameIds: COPYRIGHT_AND_LICENCE,
});
writeFileSync(join(import.meta.dirname, '../packages/tagged-pdf/fonts/noto-sans.ttf'), font);
console.log(`${font.length} bytes`);
