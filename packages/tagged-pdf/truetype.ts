/** What of a TrueType font is needed to set text in it. Measures are in units of which `unitsPerEm` make the font size. */
export type TrueType = {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly bounds: readonly [number, number, number, number];
  /** Number of the glyph for a code point; 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  /** Width of a glyph. */
  readonly advanceOf: (glyph: number) => number;
  /** A glyph's entry in `glyf`; empty for one that leaves no mark. */
  readonly outlineOf: (glyph: number) => Uint8Array;
  /** The bytes of a table. */
  readonly tableOf: (tag: string) => Uint8Array;
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

/** Reads a TrueType font that ships with this code; one that is not as expected is a bug and throws. */
export const readTrueType = (bytes: Uint8Array): TrueType => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = new Map<string, number>();
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16)
    places.set(String.fromCharCode(...bytes.subarray(entry, entry + 4)), entry + 8);
  const entryOf = (tag: string): number => {
    const entry = places.get(tag);
    if (entry === undefined) throw new Error(`the font has no table ${tag}`);
    return entry;
  };
  const at = (tag: string) => view.getUint32(entryOf(tag));
  const [head, hhea, hmtx, loca, glyf] = [at('head'), at('hhea'), at('hmtx'), at('loca'), at('glyf')];
  const glyphs = characterMap(view, at('cmap'));
  const measured = view.getUint16(hhea + 34);
  const long = view.getUint16(head + 50) === 1;
  const outlineAt = (glyph: number) =>
    glyf + (long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    bounds: [36, 38, 40, 42].map((place) => view.getInt16(head + place)) as [number, number, number, number],
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, measured - 1)),
    outlineOf: (glyph) => bytes.subarray(outlineAt(glyph), outlineAt(glyph + 1)),
    tableOf: (tag) => bytes.subarray(at(tag), at(tag) + view.getUint32(entryOf(tag) + 4)),
  };
};
