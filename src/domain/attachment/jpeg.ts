import { joined, type PictureFile, type Range } from './picture.ts';
import { orientationIn, tiffWith, type Orientation } from './tiff.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
const EXIF = 'Exif\0\0';

/** Frame headers, which hold the size: C0 to CF but for the tables C4, C8 and CC. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= SOI);

const label = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 12)));

/** Of the application segments only those that decoders need for the colours are kept; comments are not. */
const isKept = (bytes: Uint8Array, marker: number, from: number, to: number): boolean => {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = label(bytes, from + 4, to);
  return (
    (marker === 0xe0 && name.startsWith('JFIF\0')) ||
    (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) ||
    (marker === 0xee && name.startsWith('Adobe'))
  );
};

/** Where the next marker stands in picture data: a byte FF that is followed neither by 00 nor by a restart mark. */
const nextMarker = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1];
    if (marker === undefined) return -1;
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return -1;
};

/**
 * Walks a JPEG from its start to its end mark; undefined where it breaks off or is not one. What follows the end
 * mark (a second picture, a film) is no part of it.
 */
export const readJpeg = (bytes: Uint8Array): PictureFile | undefined => {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const keep: Range[] = [[0, 2]];
  let size: { width: number; height: number } | undefined;
  let orientation: Orientation = 1;
  let scanned = false;
  let at = 2;
  for (;;) {
    if (at + 1 >= bytes.length || bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) {
      if (!scanned || !size) return undefined;
      return { ...size, orientation, keep: joined([...keep, [at, at + 2]]) };
    }
    if (isAlone(marker)) {
      at += 2;
      continue;
    }
    if (at + 4 > bytes.length) return undefined;
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    if (isFrame(marker) && length >= 8)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === APP1 && orientation === 1 && label(bytes, at + 4, end).startsWith(EXIF))
      orientation = orientationIn(bytes.subarray(at + 4 + EXIF.length, end));
    if (isKept(bytes, marker, at, end)) keep.push([at, end]);
    at = end;
    if (marker === SOS) {
      scanned = true;
      at = nextMarker(bytes, end);
      if (at < 0) return undefined;
      keep.push([end, at]);
    }
  }
};

/** The segment that says how to turn a JPEG, to stand right behind its first two bytes. */
export const orientationSegment = (orientation: Orientation): Uint8Array => {
  const tiff = tiffWith(orientation);
  const letters = [...EXIF].map((letter) => letter.charCodeAt(0));
  return Uint8Array.of(0xff, APP1, 0, 2 + letters.length + tiff.length, ...letters, ...tiff);
};
