import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/* Small files of every kind, made on the spot: what a visitor may try to attach. */

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);

/** Joins bytes and texts to one file. */
export const fileOf = (...parts: readonly (string | ArrayLike<number>)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? ascii(part) : Array.from(part))]));

type PdfOptions = { pages?: number; trailer?: string; stream?: boolean; padding?: number };

/** A PDF of blank pages with a true cross-reference section: a table, or a stream as newer writers make it. */
export const pdfOf = ({ pages = 1, trailer = '', stream = false, padding = 0 }: PdfOptions = {}) => {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ];
  if (padding > 0) objects.push(`<< /Length ${padding} >>\nstream\n${'x'.repeat(padding)}\nendstream`);
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const size = objects.length + 1;
  if (stream) {
    const rows = [0, ...offsets, start].flatMap((at, index) => [index === 0 ? 0 : 1, at >> 8, at & 255, 0]);
    const packed = deflateSync(Uint8Array.from(rows));
    return fileOf(
      text,
      `${size} 0 obj\n<< /Type /XRef /Size ${size + 1} /W [1 2 1] /Root 1 0 R ${trailer} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
      packed,
      `\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`,
    );
  }
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return fileOf(
    text,
    `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  );
};

/** EXIF as a phone writes it: where and with what the photo was taken. */
const EXIF = {
  IFD0: { Make: 'KAMERA-CONTOH' },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '7/1 47/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '110/1 22/1 0/1',
  },
};

type PhotoOptions = {
  width?: number;
  height?: number;
  orientation?: number;
  quality?: number;
  progressive?: boolean;
  /** How much of it is noise, which does not compress: 0 to 255. */
  noise?: number;
};

const pixels = ({ width, height, noise }: Required<Pick<PhotoOptions, 'width' | 'height' | 'noise'>>) => {
  const raw = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let at = 0; at < raw.length; at += 3) {
    const x = (at / 3) % width;
    const y = Math.floor(at / 3 / width);
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    const grain = noise === 0 ? 0 : (state >> 8) % noise;
    // Red grows to the right and green downwards, so that a turned picture can be told from an upright one.
    raw[at] = Math.min(255, (x / width) * 180 + grain);
    raw[at + 1] = Math.min(255, (y / height) * 180 + grain);
    raw[at + 2] = grain;
  }
  return sharp(raw, { raw: { width, height, channels: 3 } });
};

/** A photo with the EXIF of a phone: orientation and place. */
export const photoOf = async ({
  width = 64,
  height = 48,
  orientation = 6,
  quality = 90,
  progressive = false,
  noise = 0,
}: PhotoOptions = {}): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await pixels({ width, height, noise })
      .withExif(EXIF)
      .withMetadata({ orientation })
      .jpeg({ quality, progressive, chromaSubsampling: '4:4:4' })
      .toBuffer(),
  );

/** The same as a PNG, with its EXIF in a chunk of its own. */
export const pngOf = async ({ width = 64, height = 48, noise = 0 }: PhotoOptions = {}): Promise<
  Uint8Array<ArrayBuffer>
> => new Uint8Array(await pixels({ width, height, noise }).withExif(EXIF).png().toBuffer());

/** The first bytes of files that are refused, by what they are. */
export const REFUSED = {
  program: fileOf('MZ', new Uint8Array(62), 'This program cannot be run in DOS mode.'),
  elf: fileOf([0x7f], 'ELF', new Uint8Array(60)),
  skrip: fileOf('#!/bin/sh\necho\n'),
  heic: fileOf([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic', new Uint8Array(100)),
  heif: fileOf([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'mif1heic', new Uint8Array(100)),
  avif: fileOf([0, 0, 0, 24], 'ftypavif', [0, 0, 0, 0], 'mif1avif', new Uint8Array(100)),
  mp4: fileOf([0, 0, 0, 24], 'ftypisom', [0, 0, 0, 0], 'isommp42', new Uint8Array(100)),
  docx: fileOf('PK\x03\x04', new Uint8Array(26), '[Content_Types].xml', new Uint8Array(40)),
  zip: fileOf('PK\x03\x04', new Uint8Array(26), 'foto.jpg', new Uint8Array(40)),
  doc: fileOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(100)),
  gif: fileOf('GIF89a', new Uint8Array(20)),
  webp: fileOf('RIFF', [9, 0, 0, 0], 'WEBPVP8 ', new Uint8Array(20)),
  bmp: fileOf('BM', [0, 1, 0, 0, 0, 0, 0, 0], new Uint8Array(50)),
  tiff: fileOf([0x49, 0x49, 0x2a, 0], new Uint8Array(50)),
  rar: fileOf('Rar!', [0x1a, 7, 0], new Uint8Array(20)),
  teks: fileOf('halo'),
  html: fileOf('<!doctype html><script>alert(1)</script>'),
} as const;
