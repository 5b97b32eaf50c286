import { Inflate } from 'fflate';
import type { ZipProblem } from './problem.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './directory.ts';
import { err, ok, type Result } from '../result.ts';
import { yieldToMain } from '../yield-to-main.ts';
import { readBytes } from './open-zip.ts';

const HEADER_SIZE = 30;
const HEADER_SIGNATURE = 0x04034b50;
/** A piece of this size unpacks to at most a thousand times as much: 16 MB, a few dozen milliseconds. */
const PIECE = 16 * 1024;
/** After so many unpacked bytes the page gets its turn. */
const BREATH = 4_000_000;

const notZip = err({ code: 'bukan-zip' } as const);

/**
 * Unpacks at most as many bytes as the directory promised: what comes out beyond that is a bomb, and the rest stays
 * packed.
 */
const inflate = async (
  packed: Uint8Array,
  { path, size, crc32: promised }: ZipEntry,
): Promise<Result<Uint8Array, ZipProblem>> => {
  const damaged = err({ code: 'berkas-rusak', path } as const);
  const unpacked = new Uint8Array(size);
  let length = 0;
  let sum = 0;
  const inflater = new Inflate((piece) => {
    if (length + piece.length <= size) {
      unpacked.set(piece, length);
      sum = crc32(piece, sum);
    }
    length += piece.length;
  });
  let rested = 0;
  for (let from = 0; from < packed.length; from += PIECE) {
    try {
      inflater.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
    } catch {
      return damaged;
    }
    if (length > size) return err({ code: 'bom-zip' });
    if (length - rested > BREATH) {
      rested = length;
      await yieldToMain();
    }
  }
  return length === size && sum === promised ? ok(unpacked) : damaged;
};

/** The bytes of one file of a ZIP, if its own header agrees with the directory, and the bytes with their CRC-32. */
export const readEntry = async (file: Blob, entry: ZipEntry): Promise<Result<Uint8Array, ZipProblem>> => {
  const { path, name, offset, packed, size, deflated } = entry;
  const header = await readBytes(file, offset, offset + HEADER_SIZE);
  if (header.length < HEADER_SIZE) return notZip;
  const view = new DataView(header.buffer);
  if (view.getUint32(0, true) !== HEADER_SIGNATURE) return notZip;
  const nameSize = view.getUint16(26, true);
  const start = offset + HEADER_SIZE + nameSize + view.getUint16(28, true);
  const own = new TextDecoder().decode(
    await readBytes(file, offset + HEADER_SIZE, offset + HEADER_SIZE + nameSize),
  );
  if (own !== name) return notZip;
  const bytes = await readBytes(file, start, start + packed);
  if (bytes.length < packed) return notZip;
  if (deflated) return inflate(bytes, entry);
  return packed === size && crc32(bytes) === entry.crc32 ? ok(bytes) : err({ code: 'berkas-rusak', path });
};
