import { keepFile } from '../../client/attachments/store.ts';
import type { StorageProblem } from '../../client/db.ts';
import { putDraft } from '../../client/drafts.ts';
import type { Result } from '../../lib/result.ts';
import type { ImportedPackage } from '../package/import-package.ts';

/**
 * Keeps what a package held: its files first, so that a draft on the device never speaks of a file that is not there. The
 * first refusal of the device comes back; the files stay usable until the page is closed.
 */
export const keepImported = async ({
  draft,
  files,
}: ImportedPackage): Promise<Result<unknown, StorageProblem>> => {
  let refused: Result<unknown, StorageProblem> | undefined;
  for (const file of files) {
    const kept = await keepFile(file);
    if (!kept.ok) refused ??= kept;
  }
  return refused ?? putDraft(draft);
};
