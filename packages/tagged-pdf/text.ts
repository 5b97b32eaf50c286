/** Measuring and wrapping text in a font, for whoever draws it himself. */
export { readTrueType, type TrueType } from './truetype.ts';
export { plainGlyph, plainSetter, typeface, type Glyph, type Setter, type Typeface } from './typeface.ts';
export { wrap } from './wrap.ts';
