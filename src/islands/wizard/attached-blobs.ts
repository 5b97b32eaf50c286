import { breathe } from '../../client/breathe.ts';
import { sha256Hex } from '../../client/hash.ts';
import { attachmentsInOrder } from '../../domain/attachment/in-order.ts';
import type { AttachedBlob } from '../../domain/package/build-package.ts';
import { ZIP_LIMITS } from '../../domain/package/zip-limits.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { isSamePlace } from '../../domain/submission/application.ts';
import type { ExportInput } from './export-package.ts';
import type { ExportProblem } from './export-problem.ts';

/** Kept free for what goes into a package beside the attachments. */
const RESERVE = 20_000_000;

/** The attached files in the portal's order, each compared with what was noted when it was attached. */
export const attachedBlobs = async (
  { draft, form, attachments, signal }: ExportInput,
  onProgress: (done: number) => void,
): Promise<Result<AttachedBlob[], ExportProblem>> => {
  const placed = attachmentsInOrder(draft.application, form);
  const whole = placed.reduce((sum, { file }) => sum + file.bytes, 0);
  if (whole > ZIP_LIMITS.unpacked - RESERVE) return err({ code: 'terlalu-besar' });
  const blobs: AttachedBlob[] = [];
  for (const { file, path } of placed) {
    signal?.throwIfAborted();
    const blob = attachments.find((one) => isSamePlace(one, file))?.file;
    const bytes = await blob?.arrayBuffer().catch(() => undefined);
    if (!blob || !bytes) return err({ code: 'lampiran-hilang', path });
    if ((await sha256Hex(new Uint8Array(bytes))) !== file.sha256)
      return err({ code: 'lampiran-berubah', path });
    blobs.push({ path, blob, sha256: file.sha256 });
    onProgress(blobs.length / placed.length);
    await breathe();
  }
  return ok(blobs);
};
