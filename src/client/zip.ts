import { unzipSync, zipSync } from 'fflate';
import type { PackageFile } from '../domain/package/build-package.ts';
import type { ImportProblem } from '../domain/package/import-problem.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** Most bytes of a package that is opened, and of all that is unpacked from it. */
const MAX_ZIP = 100_000_000;
const MAX_UNPACKED = 20_000_000;

/** Packs files into a ZIP. The synchronous way: the asynchronous one needs a worker from a blob, which the policy forbids. */
export const pack = (files: readonly PackageFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { level: 6 });

/** Unpacks from a ZIP the files with the given names and leaves everything else untouched. */
export const unpack = (zip: Uint8Array, wanted: readonly string[]): Result<PackageFile[], ImportProblem> => {
  if (zip.length > MAX_ZIP) return err({ code: 'terlalu-besar' });
  let unpacked = 0;
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!wanted.includes(name)) return false;
        unpacked += originalSize;
        return unpacked <= MAX_UNPACKED;
      },
    });
    if (unpacked > MAX_UNPACKED) return err({ code: 'terlalu-besar' });
    return ok(Object.entries(files).map(([path, bytes]) => ({ path, bytes })));
  } catch {
    return err({ code: 'bukan-zip' });
  }
};
