import { stopIfAborted } from '../../lib/abort.ts';
import { yieldToMain } from '../../lib/yield-to-main.ts';
import { sha256Hex } from '../../lib/sha256.ts';
import { attachmentsInOrder } from '../../domain/attachment/in-order.ts';
import type { AttachedBlob } from '../../lib/zip/pack.ts';
import { ZIP_LIMITS } from '../../lib/zip/limits.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ExportInput } from './export-package.ts';
import type { ExportProblem } from './export-problem.ts';

/** Kept free for what goes into a package beside the attachments. */
const RESERVE = 20_000_000;

/** The attached files in the portal's order, each compared with what was noted when it was attached. */
export const attachedBlobs = async (
  { draft, form, files, signal }: ExportInput,
  onProgress: (done: number) => void,
): Promise<Result<AttachedBlob[], ExportProblem>> => {
  const placed = attachmentsInOrder(draft.application, form);
  const whole = placed.reduce((sum, { file }) => sum + file.bytes, 0);
  if (whole > ZIP_LIMITS.unpacked - RESERVE) return err({ code: 'terlalu-besar' });
  const blobs: AttachedBlob[] = [];
  for (const { file, path } of placed) {
    stopIfAborted(signal);
    const blob = files.get(file.sha256)?.file;
    const bytes = await blob?.arrayBuffer().catch(() => undefined);
    if (!blob || !bytes) return err({ code: 'lampiran-hilang', path });
    if ((await sha256Hex(new Uint8Array(bytes))) !== file.sha256)
      return err({ code: 'lampiran-berubah', path });
    blobs.push({ path, blob, sha256: file.sha256 });
    onProgress(blobs.length / placed.length);
    await yieldToMain();
  }
  return ok(blobs);
};
