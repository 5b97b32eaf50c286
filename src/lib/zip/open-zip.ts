import type { ZipProblem } from './problem.ts';
import { ZIP_LIMITS } from './limits.ts';
import { findDirectory, readDirectory, TAIL_SIZE, type ZipEntry } from './directory.ts';
import { err, type Result } from '../result.ts';

/** Reads a part of a file; fewer bytes where it ends before. */
export const readBytes = async (file: Blob, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

/** The files that a ZIP lists. Of the file itself only its end is read, so that a huge one costs nothing. */
export const openZip = async (file: Blob): Promise<Result<ZipEntry[], ZipProblem>> => {
  if (file.size > ZIP_LIMITS.packed) return err({ code: 'terlalu-besar' });
  const tail = await readBytes(file, Math.max(0, file.size - TAIL_SIZE), file.size);
  const place = findDirectory(tail, file.size);
  if (!place.ok) return place;
  const { offset, size } = place.value;
  return readDirectory(await readBytes(file, offset, offset + size), place.value);
};
