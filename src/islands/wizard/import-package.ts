import { sha256Hex } from '../../client/hash.ts';
import { unpack } from '../../client/zip.ts';
import { PAKET_JSON } from '../../domain/package/build-package.ts';
import { fromPaket } from '../../domain/package/from-paket.ts';
import type { ImportProblem } from '../../domain/package/import-problem.ts';
import { MANIFEST } from '../../domain/package/manifest.ts';
import { openPackage } from '../../domain/package/open-package.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import type { Form } from '../../domain/submission/form.ts';
import { newDraft } from './new-draft.ts';

/** Opens a ZIP as a new draft; what is on the device already stays as it is. */
export const importPackage = async (file: Blob, form: Form): Promise<Result<Draft, ImportProblem>> => {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return err({ code: 'bukan-zip' });
  const files = unpack(new Uint8Array(bytes), [PAKET_JSON, MANIFEST]);
  if (!files.ok) return files;
  const opened = await openPackage(files.value, [form], sha256Hex);
  return opened.ok ? ok(newDraft(opened.value, fromPaket(opened.value, form))) : opened;
};
