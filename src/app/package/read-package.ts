import { LAMPIRAN, PAKET_JSON, README } from '../../domain/package/build-package.ts';
import type { PackageFile } from '../../lib/zip/pack.ts';
import type { ImportProblem } from '../../domain/package/import-problem.ts';
import { MANIFEST } from '../../domain/package/manifest.ts';
import { PACKAGE_LIMITS } from '../../schemas/vocabulary.ts';
import type { ZipEntry } from '../../lib/zip/directory.ts';
import { ZIP_LIMITS } from '../../lib/zip/limits.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { openZip } from '../../lib/zip/open-zip.ts';
import { readEntry } from '../../lib/zip/read-entry.ts';

const isOurs = ({ path }: ZipEntry): boolean =>
  path.startsWith(`${LAMPIRAN}/`) ||
  [PAKET_JSON, MANIFEST, README].includes(path) ||
  /^[a-z-]+\.(pdf|html)$/.test(path);

const sizeProblem = ({ path, size }: ZipEntry): ImportProblem | undefined => {
  if (path === PAKET_JSON && size > ZIP_LIMITS.json) return { code: 'json-terlalu-besar' };
  if (path === MANIFEST && size > ZIP_LIMITS.manifest) return { code: 'manifest-tidak-cocok' };
  return path.startsWith(`${LAMPIRAN}/`) && size > PACKAGE_LIMITS.fileBytes
    ? { code: 'lampiran-tidak-cocok', path }
    : undefined;
};

/**
 * Reads the files of a package out of a ZIP that may come from anywhere. Everything is decided from what the archive
 * says of itself before anything is unpacked, and nothing unpacks to more than it said; files that no package has are
 * not touched.
 */
export const readPackage = async (file: Blob): Promise<Result<PackageFile[], ImportProblem>> => {
  const opened = await openZip(file);
  if (!opened.ok) return opened;
  const entries = opened.value.filter(isOurs);
  if (!entries.some(({ path }) => path === PAKET_JSON)) return err({ code: 'tanpa-paket' });
  const tooBig = entries.map(sizeProblem).find((problem) => problem !== undefined);
  if (tooBig) return err(tooBig);
  const files: PackageFile[] = [];
  for (const entry of entries) {
    const bytes = await readEntry(file, entry);
    if (!bytes.ok) return bytes;
    files.push({ path: entry.path, bytes: bytes.value });
  }
  return ok(files);
};
