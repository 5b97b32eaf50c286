import type { ImportProblem } from '../../domain/package/import-problem.ts';
import { err, type Result } from '../../domain/result.ts';
import type { AttachedFile } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import type { Form } from '../../domain/submission/form.ts';

/** A package opened as a new draft, with the bytes of its attachments; none of it is stored yet. */
export type ImportedPackage = {
  readonly draft: Draft;
  readonly attachments: readonly { readonly meta: AttachedFile; readonly file: Blob }[];
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
