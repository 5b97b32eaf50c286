import type { PackageFile } from '../../lib/zip/pack.ts';
import { PAKET_JSON, type Sha256 } from './build-package.ts';
import { MANIFEST, readManifest } from './manifest.ts';

/** Whether the manifest lists `paket.json` and no file twice, and each file it lists is there with just that hash. */
export const agrees = async (files: readonly PackageFile[], sha256: Sha256): Promise<boolean> => {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const manifest = byPath.get(MANIFEST);
  const entries = manifest && readManifest(new TextDecoder().decode(manifest));
  if (!entries?.some(({ path }) => path === PAKET_JSON)) return false;
  if (new Set(entries.map(({ path }) => path)).size < entries.length) return false;
  for (const { path, sha256: listed } of entries) {
    const bytes = byPath.get(path);
    if (!bytes || (await sha256(bytes)) !== listed) return false;
  }
  return true;
};
