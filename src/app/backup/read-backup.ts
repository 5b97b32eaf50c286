import { loadAccount, saveAccount } from '../../client/account.ts';
import { keepFile, loadFile } from '../../client/attachments/store.ts';
import { writeStore, type StorageProblem } from '../../client/db.ts';
import { loadDraft, putNewer, type ReadDraft } from '../../client/drafts.ts';
import { tellWindows } from '../../client/windows.ts';
import { isNewer } from '../../domain/draft/change.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { readStoredDraft } from '../../domain/draft/restore-draft.ts';
import type { ServiceForm } from '../../domain/draft/service-forms.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { BackupProblem, Refused, Restored } from './backup.ts';
import { openBackup, type OpenedBackup } from './open-backup.ts';

/** Keeps the files of a draft, then the draft; answers whether the device has it now, its own being no other. */
const restoreDraft = async (
  draft: Draft,
  files: OpenedBackup['files'],
  read: ReadDraft,
): Promise<Result<boolean, StorageProblem>> => {
  const here = await loadDraft(draft.id, read);
  if (!here.ok) return here;
  const isThere = here.value?.version === draft.version && here.value.updatedAt === draft.updatedAt;
  if (here.value && !isThere && !isNewer(draft, here.value)) return ok(false);
  for (const { sha256 } of draft.application.attached) {
    const file = files.get(sha256);
    const kept = file ? await keepFile({ sha256, file }) : ok(undefined);
    if (!kept.ok) return kept;
  }
  // The device may have lost files of a draft that it has; what it knows of packages made since then stays.
  if (isThere) return ok(true);
  const put = await putNewer(draft, read);
  if (put.ok && put.value) tellWindows({ draft: draft.id, says: 'simpan' });
  return put;
};

/** Self-checks and the account sheet come back only where the device has none. */
const restoreOthers = async ({ checks, account }: OpenedBackup): Promise<Result<unknown, StorageProblem>> => {
  const put = await writeStore(async (transaction) => {
    const store = transaction.objectStore('checks');
    for (const [id, check] of checks) if ((await store.get(id)) === undefined) await store.put(check, id);
  });
  const here = await loadAccount();
  if (!put.ok || !here.ok) return put.ok ? here : put;
  const isEmpty = Object.keys(here.value).length === 0;
  return isEmpty && Object.keys(account).length > 0 ? saveAccount(account) : ok(undefined);
};

/**
 * Brings back what a backup holds. All of it is read and checked before anything is stored. What is newer on this
 * device stays; what is damaged is named and the rest restored; and a draft counts as restored once the device has
 * confirmed it.
 */
export const readBackup = async (
  zip: Blob,
  services: readonly ServiceForm[],
): Promise<Result<Restored, BackupProblem>> => {
  const opened = await openBackup(zip, services);
  if (!opened.ok) return opened;
  const { drafts, files, lost } = opened.value;
  const read: ReadDraft = (stored) => readStoredDraft(stored, services);
  const lacking: Refused[] = [];
  for (const [sha256, name] of lost) {
    const here = await loadFile(sha256);
    if (!here.ok || !here.value) lacking.push({ part: 'lampiran', name });
  }
  const refused = [...opened.value.refused, ...lacking];
  let restored = 0;
  let kept = 0;
  for (const draft of drafts) {
    const taken = await restoreDraft(draft, files, read);
    if (!taken.ok) return ok({ restored, kept, refused, isStopped: true });
    if (taken.value) restored += 1;
    else kept += 1;
  }
  const others = await restoreOthers(opened.value);
  return ok({ restored, kept, refused, isStopped: !others.ok });
};
