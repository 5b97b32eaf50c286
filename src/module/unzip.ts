import type { ImportProblem } from '../domain/package/import-problem.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { crc32 } from '../lib/zip/crc32.ts';
import { ZIP_LIMITS } from '../lib/zip/limits.ts';
import type { PackageFile } from '../lib/zip/pack.ts';

/** Whether the browser unpacks DEFLATE by itself; those that do not are older than the loader asks for. */
export const canUnzip = (): boolean => {
  try {
    return Boolean(new DecompressionStream('deflate-raw'));
  } catch {
    return false;
  }
};

const SIGNATURE = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };
const END_SIZE = 22;
const DEFLATED = 8;
const STORED = 0;
/** Nothing else is in a package; what else is in a ZIP is not touched. A folder around everything does not count. */
const OURS = /^(?:[^/]+\/)??((?:lampiran\/)?[\w-]+\.[\w]+)$/;

/** Unpacks by the browser's own means, which weigh nothing; what comes out beyond the promised size is an error. */
const inflate = async (packed: Uint8Array<ArrayBuffer>, unpacked: Uint8Array): Promise<number> => {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return length;
    unpacked.set(value, length);
    length += value.length;
  }
};

/** Reads on; each place outside the file is a `RangeError` of the view. */
const filesIn = async (bytes: Uint8Array<ArrayBuffer>): Promise<PackageFile[] | undefined> => {
  const view = new DataView(bytes.buffer);
  const [short, long] = [(at: number) => view.getUint16(at, true), (at: number) => view.getUint32(at, true)];
  let end = bytes.length - END_SIZE;
  while (long(end) !== SIGNATURE.end) end -= 1;
  const files: PackageFile[] = [];
  let [at, room] = [long(end + 16), ZIP_LIMITS.unpacked as number];
  for (let left = short(end + 10); left > 0; left -= 1) {
    const [method, sum, packed, size, nameSize, offset] = [
      short(at + 10),
      long(at + 16),
      long(at + 20),
      long(at + 24),
      short(at + 28),
      long(at + 42),
    ];
    const [, path] = OURS.exec(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize))) ?? [];
    const isLocked = (short(at + 8) & 1) === 1;
    const isKnown =
      !isLocked &&
      long(at) === SIGNATURE.entry &&
      long(offset) === SIGNATURE.file &&
      [STORED, DEFLATED].includes(method);
    room -= size;
    if (!isKnown || room < 0 || files.some((file) => file.path === path)) return undefined;
    at += 46 + nameSize + short(at + 30) + short(at + 32);
    if (path === undefined) continue;
    const start = offset + 30 + short(offset + 26) + short(offset + 28);
    const source = bytes.subarray(start, start + packed);
    const unpacked = method === STORED ? source : new Uint8Array(size);
    const length = method === STORED ? packed : await inflate(source, unpacked);
    if (length !== size || crc32(unpacked) !== sum) return undefined;
    files.push({ path, bytes: unpacked });
  }
  return files;
};

/**
 * The files of a package out of a ZIP, each with the size and the CRC-32 that the ZIP promised, or the reason why
 * not. The site reads packages by `lib/zip`, which tells faults apart, reads by pieces and runs in older browsers, and
 * weighs four times as much.
 */
export const unzip = async (file: Blob): Promise<Result<PackageFile[], ImportProblem>> => {
  if (file.size > ZIP_LIMITS.packed) return err({ code: 'terlalu-besar' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const files = await filesIn(bytes).catch(() => undefined);
  return files ? ok(files) : err({ code: 'bukan-zip' });
};
