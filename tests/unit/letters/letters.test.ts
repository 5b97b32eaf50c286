import { describe, expect, test } from 'vitest';
import { makePdf, readTrueType, type Block } from '../../../packages/tagged-pdf/index.ts';
import { press } from '../../../packages/tagged-pdf/tests/support/font.ts';
import { readPdf } from '../../../packages/tagged-pdf/tests/support/read-pdf.ts';
import { uaFaults } from '../../../packages/tagged-pdf/tests/support/ua/ua-faults.ts';
import { BLOCK_RANGES, letterFile, SHAPED_RANGES } from '../../../src/lib/letters.ts';
import { filesFor, letterFiles, setterFor, unpackedLetters } from '../../support/letters.ts';

const NAMES: readonly [script: string, name: string][] = [
  ['simplified Chinese', '北京中国国际贸易有限公司 (Beijing) Ltd'],
  ['traditional Chinese', '臺灣國際貿易股份有限公司'],
  ['Japanese', '株式会社さくら貿易・東京都渋谷区 パナソニック'],
  ['Korean', '주식회사 한국무역 서울특별시 강남구'],
  ['Thai', 'บริษัท ส่งออกไทย จำกัด กรุงเทพมหานคร น้ำผึ้ง'],
  ['Hindi', 'हिन्दी निर्यात प्राइवेट लिमिटेड, मुंबई'],
  ['wide Latin', 'ＡＢＣ１２３'],
];
/** PDF.js gives the letters of these from left to right, as they stand on paper. */
const RIGHT_TO_LEFT: readonly [script: string, name: string][] = [
  ['Arabic', 'شركة النور للتجارة والاستيراد'],
  ['Arabic with Latin and digits', 'محمد abc 123 علي (دبي)'],
  ['Persian', 'شرکت بازرگانی پارس ۱۲۳'],
];

const pdfOf = async (text: string) => {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text },
    { kind: 'table', widths: [1, 2], rows: [[text, text.repeat(20)]], continued: text },
  ];
  return makePdf({ title: text, foot: text, blocks }, { ...press, set: await setterFor(text) });
};
const lettersOf = (text: string) => [...text.replace(/[\s\u200e\u200f]/g, '')].sort().join('');

describe('letters of other scripts', { timeout: 60_000 }, () => {
  test('are cut into small files, every one that a page may ask for', async () => {
    const files = await letterFiles();
    const ranges = [...BLOCK_RANGES, ...Object.values(SHAPED_RANGES).flat()];
    for (const [first, last] of ranges)
      for (let code = first; code <= last; code += 1)
        expect(files.has(letterFile(code) ?? ''), `${code}`).toBe(true);
    for (const [name, { length }] of files)
      if (/^[0-9a-f]+$/.test(name)) expect(length, name).toBeLessThan(32_000);
  });

  test('hold what they are asked for', async () => {
    for (const [, name] of [...NAMES, ...RIGHT_TO_LEFT]) {
      const fonts = await Promise.all(
        filesFor(name).map(async (file) => readTrueType(await unpackedLetters(file))),
      );
      const missing = [...name].filter((sign) => {
        const code = sign.codePointAt(0) ?? 0;
        return letterFile(code) && !fonts.some((font) => font.glyphOf(code));
      });
      expect(missing, name).toEqual([]);
    }
  });

  test.each([...NAMES, ...RIGHT_TO_LEFT])('%s goes into a PDF/UA-1', async (_, name) => {
    expect(await uaFaults(await pdfOf(name))).toEqual([]);
  });

  test.each(NAMES)('%s is read back as it was written', async (_, name) => {
    const { pages } = await readPdf(await pdfOf(name));
    // PDF.js takes a letter with a mark inside, such as प्र, for one without width, and sees a gap after it.
    const solid = (text = '') => text.replaceAll(' ', '');
    expect(solid(pages.join('\n').split('\n')[0])).toBe(solid(name));
  });

  test.each(RIGHT_TO_LEFT)('%s is read back letter for letter', async (_, name) => {
    const { pages } = await readPdf(await pdfOf(name));
    expect(lettersOf(pages.join('\n').split('\n')[0] ?? '')).toBe(lettersOf(name));
  });

  test('stand in the order in which they are read, from the right where they are Arabic', async () => {
    const set = await setterFor('محمد علي abc 12');
    const shown = (text: string) =>
      set(text)
        .map((glyph) => glyph.text)
        .join('');
    expect(shown('abc محمد علي')).toBe('abc يلع دمحم');
    expect(shown('محمد 12 علي')).toBe('يلع 12 دمحم');
    expect(shown('محمد (علي)')).toBe(')يلع( دمحم');
  });

  test('take the form that their neighbours ask for', async () => {
    const set = await setterFor('عععع कि');
    const forms = set('عععع').map(({ pieces }) => pieces[0]?.glyph);
    expect(new Set(forms).size).toBe(3);
    const [ki] = set('कि');
    expect(ki?.text).toBe('कि');
    expect(ki?.pieces).toHaveLength(2);
  });
});
