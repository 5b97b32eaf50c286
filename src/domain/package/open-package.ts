import { err, type Result } from '../result.ts';
import type { Form } from '../submission/form.ts';
import { PAKET_JSON, type PackageFile, type Sha256 } from './build-package.ts';
import type { ImportProblem } from './import-problem.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import { parsePaket } from './parse-paket.ts';
import type { Paket } from './paket.ts';

const agrees = async (files: readonly PackageFile[], sha256: Sha256): Promise<boolean> => {
  const manifest = files.find(({ path }) => path === MANIFEST);
  if (!manifest) return false;
  const entries = readManifest(new TextDecoder().decode(manifest.bytes));
  const listed = entries?.find(({ path }) => path === PAKET_JSON);
  const paket = files.find(({ path }) => path === PAKET_JSON);
  return paket !== undefined && listed?.sha256 === (await sha256(paket.bytes));
};

/**
 * Opens the unpacked files of a package. A manifest that is missing or does not fit `paket.json` means that
 * the file was damaged or changed on its way, and it is refused.
 */
export const openPackage = async (
  files: readonly PackageFile[],
  forms: readonly Form[],
  sha256: Sha256,
): Promise<Result<Paket, ImportProblem>> => {
  const paket = files.find(({ path }) => path === PAKET_JSON);
  if (!paket) return err({ code: 'tanpa-paket' });
  if (!(await agrees(files, sha256))) return err({ code: 'manifest-tidak-cocok' });
  const parsed = parsePaket(new TextDecoder().decode(paket.bytes), forms);
  if (parsed.ok && parsed.value.attachments.length > 0) return err({ code: 'lampiran-belum-didukung' });
  return parsed;
};
