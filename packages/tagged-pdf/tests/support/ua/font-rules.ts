import { PDFArray, PDFDict, PDFNumber } from 'pdf-lib';
import type { Document } from './document.ts';
import { bytesAt, dictAt, entry, listAt, nameAt, numberAt } from './objects.ts';
import { holds, type Rule } from './rule.ts';

const usedCodes = ({ pages }: Document): number[] => [
  ...new Set(pages.flatMap(({ painted }) => painted.flatMap(({ codes }) => codes))),
];

const descendant = (font: PDFDict): PDFDict | undefined => {
  const [found] = listAt(font, 'DescendantFonts');
  return found instanceof PDFDict ? found : undefined;
};
const descriptor = (font: PDFDict) => dictAt(descendant(font), 'FontDescriptor');

/** The text a reader makes of each code, from the lines of the ToUnicode table. */
const unicodeOf = (font: PDFDict): Map<number, string> => {
  const table = Buffer.from(bytesAt(font, 'ToUnicode') ?? []).toString('latin1');
  const lines = [...table.matchAll(/beginbfchar([^]*?)endbfchar/g)].flatMap(([, body = '']) => [
    ...body.matchAll(/<([0-9a-f]{4})>\s*<((?:[0-9a-f]{4})+)>/gi),
  ]);
  return new Map(
    lines.map(([, code = '', text = '']) => [
      parseInt(code, 16),
      String.fromCharCode(...(text.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
    ]),
  );
};

/** The widths that a font dictionary gives, by code, in thousandths. */
const widthsOf = (font: PDFDict): Map<number, number> => {
  const widths = new Map<number, number>();
  const list = listAt(descendant(font), 'W');
  list.forEach((one, index) => {
    const first = list[index - 1];
    if (one instanceof PDFArray && first instanceof PDFNumber)
      one.asArray().forEach((width, at) => {
        if (width instanceof PDFNumber) widths.set(first.asNumber() + at, width.asNumber());
      });
  });
  return widths;
};

/** What an embedded TrueType program says of its glyphs. */
const programOf = (font: PDFDict) => {
  const bytes = Buffer.from(bytesAt(descriptor(font), 'FontFile2') ?? []);
  const tables = new Map(
    Array.from({ length: bytes.length > 12 ? bytes.readUInt16BE(4) : 0 }, (_, index) => {
      const at = 12 + 16 * index;
      return [bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8)];
    }),
  );
  const at = (tag: string) => tables.get(tag) ?? 0;
  const measured = at('hhea') ? bytes.readUInt16BE(at('hhea') + 34) : 0;
  return {
    glyphs: at('maxp') ? bytes.readUInt16BE(at('maxp') + 4) : 0,
    width: (glyph: number) =>
      at('hmtx') &&
      (bytes.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, measured - 1)) * 1000) /
        bytes.readUInt16BE(at('head') + 18),
  };
};

const every = (clause: string, test: (font: PDFDict, codes: readonly number[]) => boolean): Rule =>
  holds(
    clause,
    (document) =>
      document.fonts.length > 0 && document.fonts.every((font) => test(font, usedCodes(document))),
  );

/** Rules on fonts: embedded, measured alike inside and outside, and every glyph read as the letters it stands for. */
export const fontRules: readonly Rule[] = [
  every(
    '7.21.3.1-1',
    (font) => nameAt(font, 'Subtype') === 'Type0' && nameAt(font, 'Encoding') === 'Identity-H',
  ),
  every('7.21.3.2-1', (font) => nameAt(descendant(font), 'CIDToGIDMap') === 'Identity'),
  every('7.21.4.1-1', (font) => bytesAt(descriptor(font), 'FontFile2') !== undefined),
  every('7.21.4.1-2', (font, codes) => codes.every((code) => code < programOf(font).glyphs)),
  every('7.21.4.2-2', (font) => entry(descriptor(font), 'CIDSet') === undefined),
  // A part of a font says so in its name, the same in all three places (ISO 32000-1, 9.6.4).
  every('subset', (font) => {
    const names = [
      nameAt(font, 'BaseFont'),
      nameAt(descendant(font), 'BaseFont'),
      nameAt(descriptor(font), 'FontName'),
    ];
    return /^[A-Z]{6}\+/.test(names[0] ?? '') && new Set(names).size === 1;
  }),
  every('7.21.5-1', (font, codes) => {
    const [inside, widths] = [programOf(font), widthsOf(font)];
    const missing = numberAt(descendant(font), 'DW') ?? 1000;
    return codes.every((code) => Math.abs(inside.width(code) - (widths.get(code) ?? missing)) <= 1);
  }),
  every('7.21.7-1', (font, codes) => codes.every((code) => (unicodeOf(font).get(code) ?? '') !== '')),
  every('7.21.7-2', (font) => [...unicodeOf(font).values()].every((text) => !/[\0\ufffe\ufeff]/.test(text))),
  every('7.21.8-1', (_, codes) => !codes.includes(0)),
];
