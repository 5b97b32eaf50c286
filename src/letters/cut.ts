import { deflateSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { characterMap, subset, type Glyph } from '../../packages/tagged-pdf/index.ts';
import { BLOCK, BLOCK_RANGES, SHAPED_RANGES, SHAPER } from '../lib/letters.ts';
import { BLOCK_SOURCES, packageFile, readSource, SHAPED_SOURCES } from './sources.ts';

/** A file of letters by its name: a TrueType font (of the shaper: its program), deflated. */
export type LetterFiles = Map<string, Buffer>;

const pack = (bytes: Uint8Array): Buffer => deflateSync(bytes, { level: 9 });

const inBlocks = (code: number): boolean =>
  BLOCK_RANGES.some(([first, last]) => code >= first && code <= last);

/** Cuts the letters that stand by themselves into blocks of code points, each a small font. */
const cutBlocks = async (): Promise<LetterFiles> => {
  const glyphs = new Map<number, Glyph>();
  for (const source of BLOCK_SOURCES)
    for (const [code, glyph] of await readSource(source, inBlocks)) glyphs.set(code, glyph);
  const blocks = Map.groupBy(
    [...glyphs.keys()].sort((a, b) => a - b),
    (code) => code - (code % BLOCK),
  );
  const files: LetterFiles = new Map();
  for (const [first, last] of BLOCK_RANGES)
    for (let start = first; start <= last; start += BLOCK) {
      const codes = blocks.get(start);
      if (!codes) throw new Error(`there is no letter from U+${start.toString(16)} on`);
      const chosen = codes.map((code) => glyphs.get(code)).filter((glyph) => glyph !== undefined);
      files.set(start.toString(16), pack(subset(chosen, characterMap(codes))));
    }
  return files;
};

const charactersOf = (ranges: readonly (readonly [number, number])[]): string =>
  ranges
    .map(([first, last]) =>
      String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at)),
    )
    .join('');

/** The scripts that need shaping: each whole, with its rules. */
const wholeScripts = async (): Promise<LetterFiles> => {
  const files: LetterFiles = new Map();
  for (const [script, [folder, piece]] of Object.entries(SHAPED_SOURCES)) {
    const name = `${folder.replace(/.*\//, '')}-${piece}-400-normal.woff2`;
    const ranges = SHAPED_RANGES[script as keyof typeof SHAPED_RANGES];
    const font = await subsetFont(
      packageFile(folder, 'files', name),
      ` \u200c\u200d${charactersOf(ranges)}`,
      {
        targetFormat: 'sfnt',
        noHinting: true,
        dropTables: ['gasp', 'STAT', 'DSIG'],
      },
    );
    files.set(script, pack(font));
  }
  return files;
};

/** Makes every file of letters; takes some fifteen seconds. */
export const cutLetters = async (): Promise<LetterFiles> =>
  new Map([
    ...(await cutBlocks()),
    ...(await wholeScripts()),
    [SHAPER, pack(packageFile('harfbuzzjs', 'dist', 'harfbuzz.wasm'))],
  ]);
