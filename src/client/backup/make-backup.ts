import { extensionOf } from '../../domain/attachment/name.ts';
import { LAMPIRAN } from '../../domain/package/build-package.ts';
import { ZIP_LIMITS } from '../../domain/package/zip-limits.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { loadAccount } from '../account.ts';
import { listAttachments } from '../attachments/store.ts';
import { now, today } from '../clock.ts';
import { withStore } from '../db.ts';
import { listDrafts } from '../drafts.ts';
import { pack } from '../zip/pack.ts';
import { BACKUP_JSON, BACKUP_VERSION, type Backup, type BackupFile, type BackupProblem } from './backup.ts';

/** Kept free for the texts beside the files. */
const RESERVE = 10_000_000;

const loadChecks = () =>
  withStore(async (db) => {
    const [keys, values] = await Promise.all([db.getAllKeys('checks'), db.getAll('checks')]);
    return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
  });

/** Puts everything that was entered on this device into one file, which `readBackup` reads. */
export const makeBackup = async (): Promise<Result<{ fileName: string; blob: Blob }, BackupProblem>> => {
  const [drafts, checks, account] = await Promise.all([listDrafts(), loadChecks(), loadAccount()]);
  if (!drafts.ok || !checks.ok || !account.ok) return err('penyimpanan');
  const files: (BackupFile & { readonly blob: Blob })[] = [];
  for (const { id } of drafts.value) {
    const attached = await listAttachments(id);
    if (!attached.ok) return err('penyimpanan');
    for (const { step, row, slot, meta, file } of attached.value) {
      const path = `${LAMPIRAN}/${files.length + 1}-${slot}.${extensionOf(meta.mediaType)}`;
      files.push({ path, draftId: id, step, row, slot, meta, blob: file });
    }
  }
  const size = files.reduce((sum, { blob }) => sum + blob.size, 0);
  if (size > ZIP_LIMITS.unpacked - RESERVE || files.length >= ZIP_LIMITS.entries) return err('terlalu-besar');
  const backup: Backup = {
    schemaVersion: BACKUP_VERSION,
    createdAt: now(),
    drafts: drafts.value,
    checks: checks.value,
    account: account.value,
    files: files.map(({ blob: _, ...file }) => file),
  };
  const day = today();
  const blob = await pack(
    [
      { path: BACKUP_JSON, bytes: new TextEncoder().encode(JSON.stringify(backup)) },
      ...files.map((file) => ({ path: file.path, blob: file.blob, sha256: file.meta.sha256 })),
    ],
    { day },
  );
  return ok({ fileName: `cadangan-siap-karantina-${day.replaceAll('-', '')}.zip`, blob });
};
