import type { TrueType } from './truetype.ts';

/** A glyph of a font and how far it is moved from its place, in the units of the font. */
export type Piece = { readonly glyph: number; readonly right: number; readonly up: number };

/** What a line of text is made of: glyphs of a font that stand for a letter, or for several that belong together. */
export type Glyph = {
  readonly font: TrueType;
  /** One for nearly all letters; more for a letter with marks that are drawn apart. */
  readonly pieces: readonly Piece[];
  /** How far the next one stands, in the units of the font. */
  readonly advance: number;
  /** The letters it shows. */
  readonly text: string;
};

/** Sets a line of text: its glyphs from left to right. */
export type Setter = (text: string) => readonly Glyph[];

/** A set of fonts that measures and spells texts, and remembers which glyphs it was asked for. Sizes and widths in points. */
export type Typeface = {
  readonly width: (text: string, size: number) => number;
  /** The operator that shows a text, its glyphs numbered as in `used`. */
  readonly spell: (text: string) => string;
  /** Every glyph that was spelled; its number in the PDF is its place here, from 1. */
  readonly used: readonly Glyph[];
};

/** Stands for letters that no font has. */
const REPLACEMENT = '\u{FFFD}';

/** A glyph as its font has it. */
export const plainGlyph = (font: TrueType, glyph: number, text: string): Glyph => ({
  font,
  pieces: [{ glyph, right: 0, up: 0 }],
  advance: font.advanceOf(glyph),
  text,
});

/** A glyph for each code point from the first font that has it: all that Latin, Greek, Cyrillic, Chinese, Japanese and Korean need. */
export const plainSetter = (fonts: readonly TrueType[]): Setter => {
  const known = new Map<string, Glyph>();
  const find = (sign: string): Glyph | undefined => {
    for (const font of fonts) {
      const glyph = font.glyphOf(sign.codePointAt(0) ?? 0);
      if (glyph) return plainGlyph(font, glyph, sign);
    }
    return undefined;
  };
  const missing = find(REPLACEMENT);
  if (!missing) throw new Error('no font has the replacement character');
  return (text) =>
    [...text].map((sign) => {
      const glyph = known.get(sign) ?? find(sign) ?? missing;
      known.set(sign, glyph);
      return glyph;
    });
};

/** Measures and spells with a setter. A glyph that is read in two ways counts as two, so that each is copied as it was written. */
export const typeface = (set: Setter): Typeface => {
  const used: Glyph[] = [];
  const numbers = new Map<TrueType, Map<string, number>>();
  const numberOf = (glyph: Glyph): number => {
    const { font, pieces, advance, text } = glyph;
    const known = numbers.get(font) ?? new Map<string, number>();
    numbers.set(font, known);
    const key = `${pieces.map(({ glyph: piece, right, up }) => `${piece},${right},${up}`).join()} ${advance} ${text}`;
    const number = known.get(key) ?? used.push(glyph);
    known.set(key, number);
    return number;
  };
  return {
    used,
    width: (text, size) =>
      set(text).reduce((sum, { advance, font }) => sum + (advance * size) / font.unitsPerEm, 0),
    spell: (text) =>
      `<${set(text)
        .map((glyph) => numberOf(glyph).toString(16).padStart(4, '0'))
        .join('')}> Tj`,
  };
};
