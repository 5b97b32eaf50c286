import { err, type Result } from '../../lib/result.ts';
import type { Form } from '../submission/form.ts';
import { agrees } from './agrees.ts';
import { PAKET_JSON, type Sha256 } from './build-package.ts';
import type { PackageFile } from '../../lib/zip/pack.ts';
import { attachmentProblem, type KindOf } from './check-attachments.ts';
import type { ImportProblem } from './import-problem.ts';
import { parsePaket, type ParsedPaket } from './parse-paket.ts';

/**
 * Opens the unpacked files of a package. A manifest that is missing or does not fit means that something was damaged
 * or changed on its way, and the whole is refused. What the manifest does not list is neither read nor kept.
 * @param kindOf tells the kind of an attachment by its content; without it the word of `paket.json` is taken
 */
export const openPackage = async (
  files: readonly PackageFile[],
  forms: readonly Form[],
  sha256: Sha256,
  kindOf?: KindOf,
): Promise<Result<ParsedPaket, ImportProblem>> => {
  const paket = files.find(({ path }) => path === PAKET_JSON);
  if (!paket) return err({ code: 'tanpa-paket' });
  if (!(await agrees(files, sha256))) return err({ code: 'manifest-tidak-cocok' });
  const parsed = parsePaket(new TextDecoder().decode(paket.bytes), forms);
  if (!parsed.ok) return parsed;
  const problem = await attachmentProblem(parsed.value.paket, files, sha256, kindOf);
  return problem ? err(problem) : parsed;
};
