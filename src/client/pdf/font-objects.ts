import type { PdfFile, Ref } from './pdf-file.ts';
import type { Typeface } from './typeface.ts';

const NAME = 'SIAPKR+NotoSans';

const hex = (codePoint: number): string => codePoint.toString(16).padStart(4, '0');

/** Most lines that one `beginbfchar` may have. */
const AT_ONCE = 100;

/**
 * The table by which a reader turns glyphs back into letters: what makes the text selectable. The font
 * has no letter beyond U+FFFF (ISO 32000-1, 9.10.3).
 */
const toUnicode = (used: ReadonlyMap<number, number>): string => {
  const lines = [...used].map(([glyph, codePoint]) => `<${hex(glyph)}> <${hex(codePoint)}>`);
  const chunks = Array.from({ length: Math.ceil(lines.length / AT_ONCE) }, (_, index) =>
    lines.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
};

/** Writes the font under a reserved number, with the widths and letters of the glyphs that were used; to be called when all is spelled. */
export const setFont = (file: PdfFile, own: Ref, { font, used }: Typeface): void => {
  const scale = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const widths = [...used.keys()]
    .sort((a, b) => a - b)
    .map((glyph) => `${glyph}[${scale(font.advanceOf(glyph))}]`)
    .join('');
  const bytes = file.addStream(font.bytes, `/Length1 ${font.bytes.length}`);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${NAME}/Flags 32/ItalicAngle 0/StemV 80` +
      `/FontBBox[${font.bounds.map(scale).join(' ')}]/Ascent ${scale(font.ascent)}` +
      `/Descent ${scale(font.descent)}/CapHeight ${scale(font.ascent)}/FontFile2 ${bytes} 0 R>>`,
  );
  const glyphs = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${NAME}/CIDToGIDMap/Identity` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor} 0 R/DW ${scale(font.advanceOf(0))}/W[${widths}]>>`,
  );
  const letters = file.addStream(new TextEncoder().encode(toUnicode(used)));
  file.set(
    own,
    `<</Type/Font/Subtype/Type0/BaseFont/${NAME}/Encoding/Identity-H` +
      `/DescendantFonts[${glyphs} 0 R]/ToUnicode ${letters} 0 R>>`,
  );
};
