import type { FileProblem } from '../../domain/attachment/file-problem.ts';
import type { FileLimits } from '../../domain/attachment/limits.ts';
import { shownName } from '../../domain/attachment/shown-name.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { StorageProblem } from '../db.ts';
import { prepareInTurn, type Interruption } from './prepare-in-turn.ts';
import { keepFile } from './store.ts';
import type { AttachmentMeta } from './stored.ts';
import type { SlotProgress } from './running.ts';

/** A file that is attached now; `unkept` says why the device does not keep it beyond this visit. */
type Attached = { readonly meta: AttachmentMeta; readonly unkept?: StorageProblem };
/** What came of a file: it is attached, it will not do, or it was left. */
export type AttachResult = Result<Attached, FileProblem | Interruption>;

type Watch = { readonly signal: AbortSignal; readonly onProgress: (progress: SlotProgress) => void };

/**
 * Checks a chosen file, makes it fit and keeps it by its content. Only the draft says where it belongs, so that a file
 * that was there stays until the draft points to this one, and cancelling at any moment changes nothing.
 */
export const attach = async (chosen: File, limits: FileLimits, watch: Watch): Promise<AttachResult> => {
  const prepared = await prepareInTurn(chosen, limits, watch);
  if (!prepared.ok) return prepared;
  const { file, pages, bytesBefore, ...found } = prepared.value;
  const meta: AttachmentMeta = { ...found, fileName: shownName(chosen.name) };
  watch.onProgress({ stage: 'menyimpan', done: 1 });
  const saved = await keepFile({
    sha256: meta.sha256,
    file,
    ...(pages !== undefined && { pages }),
    ...(bytesBefore !== undefined && { bytesBefore, original: chosen }),
  });
  if (watch.signal.aborted) return err('dibatalkan');
  return ok(saved.ok ? { meta } : { meta, unkept: saved.error });
};
