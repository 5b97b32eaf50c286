/** What of a TrueType font is needed to set text in it. Measures are in units of which `unitsPerEm` make the font size. */
export type TrueType = {
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly bounds: readonly [number, number, number, number];
  /** Number of the glyph for a code point; 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  /** Width of a glyph. */
  readonly advanceOf: (glyph: number) => number;
};

type Tables = (tag: string) => number;

const tablesOf = (view: DataView): Tables => {
  const places = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(entry + place)));
    places.set(tag, view.getUint32(entry + 8));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`the font has no table ${tag}`);
    return place;
  };
};

/** Reads a character map of format 4: segments of code points, each moved by a number or looked up in a list. */
const readMap = (view: DataView, table: number): Map<number, number> => {
  const glyphs = new Map<number, number>();
  const ends = table + 14;
  const size = view.getUint16(table + 6);
  const starts = ends + size + 2;
  for (let at = 0; at < size; at += 2) {
    const end = view.getUint16(ends + at);
    const delta = view.getUint16(starts + size + at);
    const offsetAt = starts + 2 * size + at;
    const offset = view.getUint16(offsetAt);
    const start = view.getUint16(starts + at);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - start));
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
  return glyphs;
};

const characterMap = (view: DataView, cmap: number): Map<number, number> => {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 8 + index * 8);
    if (view.getUint16(table) === 4) return readMap(view, table);
  }
  throw new Error('the font has no character map of format 4');
};

/** Reads a TrueType font that this site ships itself; one that is not as expected is a bug and throws. */
export const readTrueType = (bytes: Uint8Array): TrueType => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const [head, hhea, hmtx] = [tables('head'), tables('hhea'), tables('hmtx')];
  const measured = view.getUint16(hhea + 34);
  const glyphs = characterMap(view, tables('cmap'));
  return {
    bytes,
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    bounds: [36, 38, 40, 42].map((place) => view.getInt16(head + place)) as [number, number, number, number],
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, measured - 1)),
  };
};
