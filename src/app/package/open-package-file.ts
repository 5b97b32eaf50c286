import { sha256Hex } from '../../lib/sha256.ts';
import { readPackage } from './read-package.ts';
import { inspect } from '../../domain/attachment/inspect.ts';
import { LAMPIRAN } from '../../domain/package/build-package.ts';
import type { PackageFile } from '../../lib/zip/pack.ts';
import { fromPaket, revisionFromPaket } from '../../domain/package/from-paket.ts';
import type { ImportProblem } from '../../domain/package/import-problem.ts';
import { notesOf } from '../../domain/package/notes.ts';
import { openPackage } from '../../domain/package/open-package.ts';
import type { Paket } from '../../domain/package/paket.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Form } from '../../domain/submission/form.ts';
import type { ImportedPackage } from './import-package.ts';
import { newDraft } from '../drafts/new-draft.ts';

const kindOf = (bytes: Uint8Array) => {
  const inspected = inspect(bytes);
  return inspected.ok ? inspected.value.mediaType : undefined;
};

const filesOf = ({ attachments }: Paket, files: readonly PackageFile[]) =>
  attachments.flatMap(({ fileName, mediaType, sha256 }) => {
    const bytes = files.find(({ path }) => path === `${LAMPIRAN}/${fileName}`)?.bytes;
    return bytes ? [{ sha256, file: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }) }] : [];
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
  const { paket, left } = opened.value;
  const form = forms.find(({ kind }) => kind === paket.kind);
  if (!form) return err({ code: 'jenis-belum-ada' });
  const revision = revisionFromPaket(paket, form);
  const draft = {
    ...newDraft(paket, fromPaket(paket, form)),
    ...notesOf(paket),
    ...(revision && { revision }),
  };
  return ok({ draft, files: filesOf(paket, files.value), left });
};
