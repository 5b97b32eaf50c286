import { digest, type PdfFile, type Ref } from './pdf-file.ts';
import { subset } from './subset.ts';
import type { Typeface } from './typeface.ts';

const hex = (number: number): string => number.toString(16).padStart(4, '0');

/** A text in UTF-16, four hexadecimal digits a unit. */
const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');

/** Most lines that one `beginbfchar` may have. */
const AT_ONCE = 100;

/** The table by which a reader turns glyphs back into letters: what makes the text selectable (ISO 32000-1, 9.10.3). */
const toUnicode = ({ used }: Typeface): string => {
  const lines = used.map(({ text }, index) => `<${hex(index + 1)}> <${utf16(text)}>`);
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

/** Six capitals that mark a part of a font, different for different parts (ISO 32000-1, 9.6.4). */
const tagOf = (bytes: Uint8Array): string =>
  String.fromCharCode(
    ...digest(bytes)
      .slice(0, 6)
      .map((byte) => 65 + (byte % 26)),
  );

/**
 * Writes the font under a reserved number: one made of the glyphs that were used, whichever fonts they are from, with
 * their widths and letters. To be called when all is spelled; a paper always shows a letter, the number of its page.
 */
export const setFont = (file: PdfFile, own: Ref, face: Typeface): void => {
  const { used } = face;
  const [first] = used;
  if (!first) throw new Error('nothing was spelled');
  const { font } = first;
  const scale = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const bytes = subset(used);
  const name = `${tagOf(bytes)}+NotoSans`;
  const program = file.addStream(bytes, `/Length1 ${bytes.length}`);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/ItalicAngle 0/StemV 80` +
      `/FontBBox[${font.bounds.map(scale).join(' ')}]/Ascent ${scale(font.ascent)}` +
      `/Descent ${scale(font.descent)}/CapHeight ${scale(font.ascent)}/FontFile2 ${program} 0 R>>`,
  );
  const glyphs = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDToGIDMap/Identity` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor} 0 R/DW ${scale(font.advanceOf(0))}` +
      `/W[1[${used.map(({ advance }) => scale(advance)).join(' ')}]]>>`,
  );
  const letters = file.addStream(new TextEncoder().encode(toUnicode(face)));
  file.set(
    own,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${glyphs} 0 R]/ToUnicode ${letters} 0 R>>`,
  );
};
