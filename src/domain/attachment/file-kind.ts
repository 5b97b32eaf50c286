/** What a file is by its first bytes, whatever its name says. The portal takes the first three. */
export type FileKind =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'heic'
  | 'program'
  | 'office'
  | 'arsip'
  | 'gambar-lain'
  | 'video'
  | 'tidak-dikenal';

/** How many of a file's first bytes `kindOf` wants; a shorter file gives all it has. */
export const HEAD_BYTES = 4096;

/** How far into a file readers still look for `%PDF-`. */
const PDF_HEADER_WITHIN = 1024;

const HEIC_BRANDS = /^(hei[cmsx]|hev[cmsx]|mif1|msf1|mif2)$/;
const AVIF_BRANDS = /^avi[fs]$/;
const OFFICE_ENTRIES =
  /\[Content_Types\]\.xml|(word|xl|ppt)\/|mimetypeapplication\/vnd\.(oasis|sun)|Index\/Document\.iwa/;

const hex = (digits: string): number[] => digits.split(' ').map((byte) => Number.parseInt(byte, 16));

/** Signatures at the very start. Programs stand first: nothing else a file claims to be makes up for that. */
const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['program', hex('4d 5a')], // MZ: Windows, DOS
  ['program', hex('7f 45 4c 46')], // ELF: Linux, Android
  ['program', hex('fe ed fa ce')], // Mach-O, both word sizes and byte orders
  ['program', hex('fe ed fa cf')],
  ['program', hex('ce fa ed fe')],
  ['program', hex('cf fa ed fe')],
  ['program', hex('ca fe ba be')], // Java class, Mach-O for several processors
  ['program', hex('64 65 78 0a')], // Android's dex
  ['program', hex('4c 00 00 00 01 14 02 00')], // Windows shortcut
  ['program', hex('23 21')], // #!
  ['jpeg', hex('ff d8 ff')],
  ['png', hex('89 50 4e 47 0d 0a 1a 0a')],
  ['gambar-lain', hex('47 49 46 38')], // GIF8
  ['gambar-lain', hex('49 49 2a 00')], // TIFF, both byte orders
  ['gambar-lain', hex('4d 4d 00 2a')],
  ['gambar-lain', hex('00 00 00 0c 6a 50 20 20')], // JPEG 2000
  ['gambar-lain', hex('ff 0a')], // JPEG XL
  ['office', hex('d0 cf 11 e0 a1 b1 1a e1')], // Word, Excel, PowerPoint before 2007
  ['office', hex('7b 5c 72 74 66')], // {\rtf
  ['arsip', hex('52 61 72 21 1a 07')], // Rar!
  ['arsip', hex('37 7a bc af 27 1c')],
  ['arsip', hex('1f 8b')],
  ['video', hex('1a 45 df a3')], // Matroska, WebM
];

const startsWith = (head: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => head[index] === byte);

const kindOfContainer = (head: Uint8Array, text: string): FileKind | undefined => {
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06'))
    return OFFICE_ENTRIES.test(text) ? 'office' : 'arsip';
  if (text.startsWith('RIFF')) return text.startsWith('WEBP', 8) ? 'gambar-lain' : 'video';
  if (text.startsWith('BM') && head[6] === 0 && head[7] === 0) return 'gambar-lain';
  if (!text.startsWith('ftyp', 4)) return undefined;
  const [major, ...compatible] = (text.slice(8, 12) + text.slice(16, 64)).match(/[\s\S]{4}/g) ?? [];
  if (major !== undefined && HEIC_BRANDS.test(major))
    return compatible.some((brand) => AVIF_BRANDS.test(brand)) ? 'gambar-lain' : 'heic';
  return major !== undefined && AVIF_BRANDS.test(major) ? 'gambar-lain' : 'video';
};

/** Names a file's kind from its head, the first `HEAD_BYTES` bytes. */
export const kindOf = (head: Uint8Array): FileKind => {
  const signed = SIGNATURES.find(([, signature]) => startsWith(head, signature));
  if (signed) return signed[0];
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  const container = kindOfContainer(head, text);
  if (container) return container;
  return text.slice(0, PDF_HEADER_WITHIN).includes('%PDF-') ? 'pdf' : 'tidak-dikenal';
};
