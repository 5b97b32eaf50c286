import type { TrueType } from './truetype.ts';
import { plainGlyph, type Glyph } from './typeface.ts';

/** Flags of a part of a composite glyph (OpenType, `glyf`). */
const [WORDS, MOVES, SCALE, MORE, TWO_SCALES, MATRIX] = [0x1, 0x2, 0x8, 0x20, 0x40, 0x80];

type Source = Omit<Glyph, 'text'>;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the numbers of its parts stand in a composite glyph; nowhere in a simple one. */
const partsOf = (outline: Uint8Array): number[] => {
  const places: number[] = [];
  const view = viewOf(outline);
  let more = outline.length > 0 && view.getInt16(0) < 0;
  for (let at = 10; more;) {
    const flags = view.getUint16(at);
    places.push(at + 2);
    at += flags & WORDS ? 8 : 6;
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    more = (flags & MORE) !== 0;
  }
  return places;
};

const isPlain = ({ font, pieces, advance }: Source): boolean =>
  pieces.length === 1 &&
  pieces.every(({ glyph, right, up }) => right === 0 && up === 0 && advance === font.advanceOf(glyph));

/** The outline of a glyph; one whose pieces are moved is composed of them. */
const outlineOf = (source: Source): Uint8Array => {
  const { font, pieces } = source;
  if (isPlain(source)) return font.outlineOf(pieces[0]?.glyph ?? 0).slice();
  const drawn = pieces.filter(({ glyph }) => font.outlineOf(glyph).length > 0);
  if (drawn.length === 0) return new Uint8Array();
  const outline = new Uint8Array(10 + 8 * drawn.length);
  const view = viewOf(outline);
  view.setInt16(0, -1);
  const edges = drawn.map(({ glyph, right, up }) => {
    const box = viewOf(font.outlineOf(glyph));
    return [right, up, right, up].map((move, edge) => move + box.getInt16(2 + 2 * edge));
  });
  for (let edge = 0; edge < 4; edge += 1)
    view.setInt16(2 + 2 * edge, (edge < 2 ? Math.min : Math.max)(...edges.map((box) => box[edge] ?? 0)));
  drawn.forEach(({ glyph, right, up }, index) => {
    const more = index < drawn.length - 1 ? MORE : 0;
    [WORDS | MOVES | more, glyph, right, up].forEach((value, at) =>
      view.setInt16(10 + 8 * index + 2 * at, value),
    );
  });
  return outline;
};

/** The glyphs with those they are composed of, their outlines naming each other by their new numbers. */
const gather = (glyphs: readonly Source[]) => {
  const all = [...glyphs];
  const parts = new Map<TrueType, Map<number, number>>();
  const outlines: Uint8Array[] = [];
  for (const source of all) {
    const outline = outlineOf(source);
    const view = viewOf(outline);
    const known = parts.get(source.font) ?? new Map<number, number>();
    parts.set(source.font, known);
    for (const at of partsOf(outline)) {
      const part = view.getUint16(at);
      const number = known.get(part) ?? all.push(plainGlyph(source.font, part, '')) - 1;
      known.set(part, number);
      view.setUint16(at, number);
    }
    outlines.push(outline);
  }
  return { all, outlines };
};

const table = (length: number, fill: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(length);
  fill(viewOf(bytes));
  return bytes;
};

/** A table of the first font with some of its numbers, 16 bits each, changed; `greatest` asks all fonts for theirs. */
const copied = (
  fonts: readonly TrueType[],
  tag: string,
  changes: Readonly<Record<number, number>>,
  greatest?: number,
): Uint8Array => {
  const tables = fonts.map((font) => viewOf(font.tableOf(tag)));
  const bytes = (fonts[0]?.tableOf(tag) ?? new Uint8Array()).slice();
  const view = viewOf(bytes);
  for (let at = greatest ?? bytes.length; at < bytes.length; at += 2)
    view.setUint16(at, Math.max(...tables.map((one) => (at < one.byteLength ? one.getUint16(at) : 0))));
  for (const [at, value] of Object.entries(changes)) view.setUint16(Number(at), value);
  return bytes;
};

const checksum = (bytes: Uint8Array): number => {
  let sum = 0;
  for (const [at, byte] of bytes.entries()) sum = (sum + (byte << (24 - 8 * (at % 4)))) | 0;
  return sum;
};

const padded = (length: number): number => (length + 3) & ~3;

/** A TrueType file of tables, which must be given in the order of their tags. */
const fontFile = (tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array => {
  const start = 12 + 16 * tables.length;
  const bytes = new Uint8Array(tables.reduce((sum, [, { length }]) => sum + padded(length), start));
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  [tables.length, 2 ** power * 16, power, (tables.length - 2 ** power) * 16].forEach((value, index) =>
    view.setUint16(4 + 2 * index, value),
  );
  let place = start;
  tables.forEach(([tag, contents], index) => {
    const entry = 12 + 16 * index;
    bytes.set(
      Uint8Array.from(tag, (sign) => sign.charCodeAt(0)),
      entry,
    );
    [checksum(contents), place, contents.length].forEach((value, at) =>
      view.setUint32(entry + 4 + 4 * at, value),
    );
    bytes.set(contents, place);
    place += padded(contents.length);
  });
  return bytes;
};

/**
 * A font of the given glyphs alone, numbered from 1 in their order; 0 is the first font's mark for a missing letter. The
 * fonts must measure in the same units. It has no character map unless one is given: inside a PDF glyphs go by number.
 */
export const subset = (glyphs: readonly Source[], map?: Uint8Array): Uint8Array => {
  const [first] = glyphs;
  if (!first) throw new Error('a font needs a glyph');
  const { all, outlines } = gather([plainGlyph(first.font, 0, ''), ...glyphs]);
  const fonts = [...new Set(all.map(({ font }) => font))];
  if (fonts.some(({ unitsPerEm }) => unitsPerEm !== first.font.unitsPerEm))
    throw new Error('the fonts measure in different units');
  const places = [0];
  for (const { length } of outlines) places.push((places.at(-1) ?? 0) + padded(length));
  const outline = new Uint8Array(places.at(-1) ?? 0);
  outlines.forEach((one, index) => outline.set(one, places[index]));
  return fontFile([
    ...(map ? [['cmap', map] as const] : []),
    ['glyf', outline],
    ['head', copied(fonts, 'head', { 8: 0, 10: 0, 50: 1 })],
    ['hhea', copied(fonts, 'hhea', { 34: all.length })],
    [
      'hmtx',
      table(4 * all.length, (view) =>
        all.forEach((source, index) => {
          const outline = viewOf(outlines[index] ?? new Uint8Array());
          view.setUint16(4 * index, source.advance);
          // In every font of Noto outlines begin where they are drawn.
          view.setInt16(4 * index + 2, outline.byteLength > 0 ? outline.getInt16(2) : 0);
        }),
      ),
    ],
    [
      'loca',
      table(4 * places.length, (view) => places.forEach((place, index) => view.setUint32(4 * index, place))),
    ],
    ['maxp', copied(fonts, 'maxp', { 4: all.length, 28: 64, 30: 4 }, 6)],
  ]);
};
