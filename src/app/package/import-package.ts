import type { ImportProblem } from '../../domain/package/import-problem.ts';
import { err, type Result } from '../../lib/result.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Form } from '../../domain/submission/form.ts';

/** A package opened as a new draft, with the bytes of its attachments; none of it is stored yet. */
export type ImportedPackage = {
  readonly draft: Draft;
  readonly files: readonly { readonly sha256: string; readonly file: Blob }[];
  /** What of it was not taken, for today's form does not know it: places in `paket.json`, or names of files. */
  readonly left: readonly string[];
};

/**
 * Opens a ZIP as a new draft. The file may come from anywhere: whatever it holds, the outcome is a draft or a reason.
 * Nothing is stored here, so that a refused file changes nothing on the device.
 * @param forms one for each kind of package that can be opened
 */
export const importPackage = async (
  file: Blob,
  forms: readonly Form[],
): Promise<Result<ImportedPackage, ImportProblem>> => {
  try {
    const { openPackageFile } = await import('./open-package-file.ts');
    return await openPackageFile(file, forms);
  } catch {
    return err({ code: 'tidak-terbaca' });
  }
};
