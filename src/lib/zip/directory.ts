import { err, ok, type Result } from '../result.ts';
import type { ZipProblem } from './problem.ts';
import { ZIP_LIMITS } from './limits.ts';
import { commonFolder, isOfSystem, nameProblem } from './names.ts';

/** A file in a ZIP as the archive's directory lists it; places and sizes in bytes. */
export type ZipEntry = {
  /** Its name, without a folder that a person packed everything in. */
  readonly path: string;
  /** Its name as the archive has it. */
  readonly name: string;
  readonly deflated: boolean;
  /** Size as packed, and the size it claims to unpack to. */
  readonly packed: number;
  readonly size: number;
  /** CRC-32 of the unpacked bytes. */
  readonly crc32: number;
  /** Where its own header begins. */
  readonly offset: number;
};

/** Where the directory stands, and how many files it lists. */
export type DirectoryPlace = { readonly offset: number; readonly size: number; readonly count: number };

const END_SIZE = 22;
/** The end may be followed by a comment of up to 65,535 bytes: how much of a file's end `findDirectory` wants. */
export const TAIL_SIZE = END_SIZE + 0xffff;
const ENTRY_SIZE = 46;
const SIGNATURE = { end: 0x06054b50, entry: 0x02014b50 };
const ENCRYPTED = 1;
/** Stands where a number needs 64 bits; no package is that big. */
const TOO_BIG = 0xffffffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const notZip = err({ code: 'bukan-zip' } as const);

/** Finds the directory from the last bytes of a file of the given size (APPNOTE 4.3.16). */
export const findDirectory = (tail: Uint8Array, fileSize: number): Result<DirectoryPlace, ZipProblem> => {
  const view = viewOf(tail);
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) !== tail.length) continue;
    const place = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const end = fileSize - tail.length + at;
    const onOneDisk = view.getUint16(at + 8, true) === place.count && view.getUint32(at + 4, true) === 0;
    if (!onOneDisk || place.offset + place.size > end) return notZip;
    if (place.count > ZIP_LIMITS.entries) return err({ code: 'terlalu-banyak-berkas' });
    return place.size > ZIP_LIMITS.directory ? notZip : ok(place);
  }
  return notZip;
};

const decoder = new TextDecoder('utf-8', { fatal: true });

const readName = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/** Whether no two files share bytes and none reaches into the directory: overlapping ones make a small bomb a big one. */
const areApart = (entries: readonly ZipEntry[], directory: number): boolean =>
  [...entries]
    .sort((a, b) => a.offset - b.offset)
    .every(({ offset, packed }, index, sorted) => offset + packed < (sorted[index + 1]?.offset ?? directory));

const judge = (entries: readonly ZipEntry[], directory: number): Result<ZipEntry[], ZipProblem> => {
  const names = nameProblem(entries.map(({ path }) => path));
  if (names) return err(names);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > ZIP_LIMITS.unpacked) return err({ code: 'bom-zip' });
  return areApart(entries, directory) ? ok([...entries]) : err({ code: 'bom-zip' });
};

/**
 * Reads the directory (APPNOTE 4.3.12) and refuses an archive that this site cannot have made. Left out are folders,
 * also one in front of everything, and what systems add.
 */
export const readDirectory = (
  bytes: Uint8Array,
  { count, offset: directory }: DirectoryPlace,
): Result<ZipEntry[], ZipProblem> => {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== SIGNATURE.entry) return notZip;
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    ) as [number, number, number];
    const [packed, size, offset] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [
      number,
      number,
      number,
    ];
    const method = view.getUint16(at + 10, true);
    const path = readName(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize));
    if (view.getUint16(at + 8, true) & ENCRYPTED) return err({ code: 'zip-terkunci' });
    if (path === undefined) return err({ code: 'nama-berbahaya' });
    if ((method !== 0 && method !== 8) || [packed, size, offset].includes(TOO_BIG)) return notZip;
    entries.push({
      path,
      name: path,
      deflated: method === 8,
      packed,
      size,
      crc32: view.getUint32(at + 16, true),
      offset,
    });
    at += ENTRY_SIZE + nameSize + extraSize + commentSize;
  }
  const judged = judge(entries, directory);
  if (!judged.ok) return judged;
  const files = judged.value.filter(({ path }) => !path.endsWith('/') && !isOfSystem(path));
  const folder = commonFolder(files.map(({ path }) => path));
  return ok(files.map((file) => ({ ...file, path: file.path.slice(folder.length) })));
};
