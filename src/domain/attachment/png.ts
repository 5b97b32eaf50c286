import { joined, type PictureFile, type Range } from './picture.ts';
import { orientationIn, type Orientation } from './tiff.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks a decoder may skip but that say how the colours are meant. Texts, times and EXIF are not among them. */
const COLOURS = new Set(['tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs']);

/** Critical chunks begin with a capital letter (PNG, 5.4). */
const isKept = (type: string) => /^[A-Z]/.test(type) || COLOURS.has(type);

/** Walks a PNG from its signature to its last chunk; undefined where it breaks off or is not one. */
export const readPng = (bytes: Uint8Array): PictureFile | undefined => {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const keep: Range[] = [[0, 8]];
  let size: { width: number; height: number } | undefined;
  let orientation: Orientation = 1;
  let hasPixels = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type) || (size === undefined) !== (type === 'IHDR')) return undefined;
    if (type === 'IHDR') {
      if (end - at !== 12 + 13) return undefined;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    if (type === 'eXIf') orientation = orientationIn(bytes.subarray(at + 8, end - 4));
    if (isKept(type)) keep.push([at, end]);
    hasPixels ||= type === 'IDAT';
    if (type === 'IEND') return hasPixels && size ? { ...size, orientation, keep: joined(keep) } : undefined;
    at = end;
  }
  return undefined;
};
