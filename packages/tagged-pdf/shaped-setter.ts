import bidiFactory from 'bidi-js';
import type { Shape } from './harfbuzz.ts';
import type { TrueType } from './truetype.ts';
import type { Glyph, Piece, Setter } from './typeface.ts';

/** A font whose letters change with their neighbours, and what knows how. */
export type ShapedFont = { readonly font: TrueType; readonly shape: Shape };

/** A stretch of a line in one direction and one kind of font; without a font the plain setter sets it. */
type Run = {
  readonly from: number;
  to: number;
  readonly level: number;
  readonly with: ShapedFont | undefined;
};

/** Letters that belong to whatever stands before them: marks and joiners. */
const HANGING = /^[\p{M}\u200c\u200d]$/u;

const bidi = bidiFactory();

const runsOf = (text: string, fonts: readonly ShapedFont[], levels: Uint8Array): Run[] => {
  const runs: Run[] = [];
  let at = 0;
  for (const sign of text) {
    const last = runs.at(-1);
    const code = sign.codePointAt(0) ?? 0;
    const own = code < 0x300 ? undefined : fonts.find(({ font }) => font.glyphOf(code));
    const level = levels[at] ?? 0;
    const to = at + sign.length;
    if (last && (HANGING.test(sign) || (last.level === level && last.with === own))) last.to = to;
    else runs.push({ from: at, to, level, with: own });
    at = to;
  }
  return runs;
};

/** The runs from left to right: every stretch of a level or above is turned round, the highest first (UAX 9, L2). */
const inSight = (runs: readonly Run[]): Run[] => {
  const order = [...runs];
  for (let level = Math.max(0, ...order.map((run) => run.level)); level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  return order;
};

/** Glyphs that show the same letters become one, so that whoever copies the text gets these letters once. */
const shapeRun = (text: string, { font, shape }: ShapedFont, rightToLeft: boolean): Glyph[] => {
  const shaped = shape(text, rightToLeft);
  const starts = [...new Set(shaped.map(({ at }) => at)), text.length].sort((a, b) => a - b);
  const glyphs: (Omit<Glyph, 'advance'> & { pieces: Piece[]; advance: number; at: number })[] = [];
  for (const { glyph, at, advance, right, up } of shaped) {
    const last = glyphs.at(-1);
    if (last?.at === at) {
      last.pieces.push({ glyph, right: last.advance + right, up });
      last.advance += advance;
    } else {
      const letters = text.slice(at, starts[starts.indexOf(at) + 1]);
      glyphs.push({ font, at, pieces: [{ glyph, right, up }], advance, text: letters });
    }
  }
  return glyphs;
};

/**
 * Sets lines that hold Arabic, Hindi, Thai and their like: stretches that run from right to left are put in their place
 * (UAX 9), and letters get the form, the order and the place that their neighbours ask for. All else is set plainly.
 */
export const shapedSetter =
  (plain: Setter, fonts: readonly ShapedFont[]): Setter =>
  (text) => {
    const needed = [...text].some((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code >= 0x300 && fonts.some(({ font }) => font.glyphOf(code));
    });
    if (!needed) return plain(text);
    const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
    return inSight(runsOf(text, fonts, levels)).flatMap((run) => {
      const part = text.slice(run.from, run.to);
      const rightToLeft = run.level % 2 === 1;
      if (run.with) return shapeRun(part, run.with, rightToLeft);
      if (!rightToLeft) return plain(part);
      // A bracket looks the other way, and is still read as it was written.
      return [...part]
        .reverse()
        .flatMap((sign) =>
          plain(bidi.getMirroredCharacter(sign) ?? sign).map((glyph) => ({ ...glyph, text: sign })),
        );
    });
  };
