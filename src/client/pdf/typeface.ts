import type { TrueType } from './truetype.ts';

/** A font that measures and spells texts, and remembers which glyphs it was asked for. Sizes and widths in points. */
export type Typeface = {
  readonly font: TrueType;
  readonly width: (text: string, size: number) => number;
  /** A text as glyph numbers in hexadecimal, as a PDF shows it. */
  readonly spell: (text: string) => string;
  /** Code point by glyph, of every glyph that was spelled. */
  readonly used: ReadonlyMap<number, number>;
};

/** What the glyph for letters the font lacks is read as. */
const REPLACEMENT = 0xfffd;

/** Sets text in a font, a glyph for each code point: no ligatures, no kerning, which the scripts of this font can do without. */
export const typeface = (font: TrueType): Typeface => {
  const used = new Map<number, number>();
  const glyphs = (text: string) =>
    [...text].map((sign) => [font.glyphOf(sign.codePointAt(0) ?? 0), sign] as const);
  return {
    font,
    used,
    width: (text, size) =>
      (glyphs(text).reduce((sum, [glyph]) => sum + font.advanceOf(glyph), 0) * size) / font.unitsPerEm,
    spell: (text) =>
      glyphs(text)
        .map(([glyph, sign]) => {
          if (!used.has(glyph)) used.set(glyph, (glyph && sign.codePointAt(0)) || REPLACEMENT);
          return glyph.toString(16).padStart(4, '0');
        })
        .join(''),
  };
};
