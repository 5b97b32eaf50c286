import { inflateSync } from 'node:zlib';
import { plainSetter, readTrueType, type Setter } from '../../packages/tagged-pdf/text.ts';
import { shapedSetter, startHarfBuzz } from '../../packages/tagged-pdf/shaping.ts';
import { cutLetters, type LetterFiles } from '../../src/letters/cut.ts';
import { isShaped, letterFile, SHAPER } from '../../src/lib/letters.ts';
import { pdfFont } from './pdf-font.ts';

let cut: Promise<LetterFiles> | undefined;

/** The files of letters as the build cuts them, once for all tests. */
export const letterFiles = (): Promise<LetterFiles> => (cut ??= cutLetters());

/** A file of letters, unpacked. */
export const unpackedLetters = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
  const packed = (await letterFiles()).get(name);
  if (!packed) throw new Error(`there is no file ${name}`);
  return new Uint8Array(inflateSync(packed));
};

/** The files that a text asks for, as a page would find them. */
export const filesFor = (text: string): string[] => [
  ...new Set(
    [...text].flatMap((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return pdfFont.glyphOf(code) ? [] : (letterFile(code) ?? []);
    }),
  ),
];

/** What sets a text in any script that the site has letters for. */
export const setterFor = async (text: string): Promise<Setter> => {
  const files = filesFor(text);
  const fontOf = async (file: string) => readTrueType(await unpackedLetters(file));
  const plain = plainSetter([
    pdfFont,
    ...(await Promise.all(files.filter((file) => !isShaped(file)).map(fontOf))),
  ]);
  const shaperOf = await startHarfBuzz(await unpackedLetters(SHAPER));
  const shaped = await Promise.all(
    files
      .filter(isShaped)
      .map(async (file) => ({ font: await fontOf(file), shape: shaperOf(await unpackedLetters(file)) })),
  );
  return shapedSetter(plain, shaped);
};
