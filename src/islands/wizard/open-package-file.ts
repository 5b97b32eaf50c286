import { sha256Hex } from '../../client/hash.ts';
import { readPackage } from '../../client/zip/read-package.ts';
import { inspect } from '../../domain/attachment/inspect.ts';
import { LAMPIRAN, type PackageFile } from '../../domain/package/build-package.ts';
import { fromPaket } from '../../domain/package/from-paket.ts';
import type { ImportProblem } from '../../domain/package/import-problem.ts';
import { notesOf } from '../../domain/package/notes.ts';
import { openPackage } from '../../domain/package/open-package.ts';
import type { Paket } from '../../domain/package/paket.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import type { Form } from '../../domain/submission/form.ts';
import type { ImportedPackage } from './import-package.ts';
import { newDraft } from './new-draft.ts';

const kindOf = (bytes: Uint8Array) => {
  const inspected = inspect(bytes);
  return inspected.ok ? inspected.value.mediaType : undefined;
};

const attachmentsOf = (draft: Draft, { attachments }: Paket, files: readonly PackageFile[]) =>
  attachments.flatMap(({ fileName, mediaType, sha256 }) => {
    const meta = draft.application.attached.find((one) => one.sha256 === sha256 && one.fileName === fileName);
    const bytes = files.find(({ path }) => path === `${LAMPIRAN}/${fileName}`)?.bytes;
    return meta && bytes
      ? [{ meta, file: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }) }]
      : [];
  });

/** Opens a ZIP as a new draft; see `importPackage`. Rejects where the file cannot be read any more. */
export const openPackageFile = async (
  file: Blob,
  forms: readonly Form[],
): Promise<Result<ImportedPackage, ImportProblem>> => {
  const files = await readPackage(file);
  if (!files.ok) return files;
  const opened = await openPackage(files.value, forms, sha256Hex, kindOf);
  if (!opened.ok) return opened;
  const form = forms.find(({ kind }) => kind === opened.value.kind);
  if (!form) return err({ code: 'jenis-belum-ada' });
  const draft = { ...newDraft(opened.value, fromPaket(opened.value, form)), ...notesOf(opened.value) };
  return ok({ draft, attachments: attachmentsOf(draft, opened.value, files.value) });
};
