import { extensionOf } from '../../domain/attachment/name.ts';
import { LAMPIRAN } from '../../domain/package/build-package.ts';
import { ZIP_LIMITS } from '../../lib/zip/limits.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { loadAccount } from '../../client/account.ts';
import { loadFiles } from '../../client/attachments/store.ts';
import type { BackupMark } from '../../client/backup-mark.ts';
import { now, today } from '../../client/clock.ts';
import { readStore } from '../../client/db.ts';
import { listDrafts, type ReadDraft } from '../../client/drafts.ts';
import { pack } from '../../lib/zip/pack.ts';
import { BACKUP_JSON, BACKUP_VERSION, type Backup, type BackupFile, type BackupProblem } from './backup.ts';

/** Kept free for the texts beside the files. */
const RESERVE = 10_000_000;

const loadChecks = () =>
  readStore(async (db) => {
    const [keys, values] = await Promise.all([db.getAllKeys('checks'), db.getAll('checks')]);
    return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
  });

/** Puts everything that was entered on this device into one file, which `readBackup` reads. */
export const makeBackup = async (
  read: ReadDraft,
): Promise<Result<{ fileName: string; blob: Blob; mark: BackupMark }, BackupProblem>> => {
  const [drafts, checks, account] = await Promise.all([listDrafts(read), loadChecks(), loadAccount()]);
  if (!drafts.ok || !checks.ok || !account.ok) return err('penyimpanan');
  const files: (BackupFile & { readonly blob: Blob })[] = [];
  const attached = drafts.value.flatMap(({ application }) => application.attached);
  const kept = await loadFiles(attached.map(({ sha256 }) => sha256));
  if (!kept.ok) return err('penyimpanan');
  for (const [sha256, { file: blob }] of kept.value) {
    const { slot = '', mediaType = '' } = attached.find((one) => one.sha256 === sha256) ?? {};
    const path = `${LAMPIRAN}/${files.length + 1}-${slot}.${extensionOf(mediaType)}`;
    files.push({ path, sha256, mediaType, blob });
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
      ...files.map((file) => ({ path: file.path, blob: file.blob, sha256: file.sha256 })),
    ],
    { day },
  );
  const versions = Object.fromEntries(drafts.value.map(({ id, version }) => [id, version]));
  return ok({
    fileName: `cadangan-siap-karantina-${day.replaceAll('-', '')}.zip`,
    blob,
    mark: { at: backup.createdAt, versions },
  });
};
