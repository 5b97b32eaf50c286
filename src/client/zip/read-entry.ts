import { Inflate } from 'fflate';
import type { ImportProblem } from '../../domain/package/import-problem.ts';
import type { ZipEntry } from '../../domain/package/zip-directory.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { breathe } from '../breathe.ts';
import { readBytes } from './open-zip.ts';

const HEADER_SIZE = 30;
const HEADER_SIGNATURE = 0x04034b50;
/** A piece of this size unpacks to at most a thousand times as much: 16 MB, a few dozen milliseconds. */
const PIECE = 16 * 1024;
/** After so many unpacked bytes the page gets its turn. */
const BREATH = 4_000_000;

const notZip = err({ code: 'bukan-zip' } as const);

/** Unpacks at most as many bytes as the directory promised: what comes out beyond that is a bomb, and the rest stays packed. */
const inflate = async (packed: Uint8Array, size: number): Promise<Result<Uint8Array, ImportProblem>> => {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((piece) => {
    if (length + piece.length <= size) unpacked.set(piece, length);
    length += piece.length;
  });
  let rested = 0;
  for (let from = 0; from < packed.length; from += PIECE) {
    try {
      inflater.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
    } catch {
      return notZip;
    }
    if (length > size) return err({ code: 'bom-zip' });
    if (length - rested > BREATH) {
      rested = length;
      await breathe();
    }
  }
  return length === size ? ok(unpacked) : notZip;
};

/** The bytes of one file of a ZIP, if its own header agrees with the directory. */
export const readEntry = async (
  file: Blob,
  { path, offset, packed, size, deflated }: ZipEntry,
): Promise<Result<Uint8Array, ImportProblem>> => {
  const header = await readBytes(file, offset, offset + HEADER_SIZE);
  if (header.length < HEADER_SIZE) return notZip;
  const view = new DataView(header.buffer);
  if (view.getUint32(0, true) !== HEADER_SIGNATURE) return notZip;
  const nameSize = view.getUint16(26, true);
  const start = offset + HEADER_SIZE + nameSize + view.getUint16(28, true);
  const name = new TextDecoder().decode(
    await readBytes(file, offset + HEADER_SIZE, offset + HEADER_SIZE + nameSize),
  );
  if (name !== path) return notZip;
  const bytes = await readBytes(file, start, start + packed);
  if (bytes.length < packed) return notZip;
  if (deflated) return inflate(bytes, size);
  return packed === size ? ok(bytes) : notZip;
};
