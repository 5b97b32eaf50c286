import { isDeeperThan } from '../../domain/package/json-depth.ts';
import { LIMITS } from '../../domain/package/paket.ts';
import type { ZipEntry } from '../../domain/package/zip-directory.ts';
import { ZIP_LIMITS } from '../../domain/package/zip-limits.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { attachedAt } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { restoreDraft } from '../../domain/submission/restore-draft.ts';
import type { ServiceForm } from '../../domain/submission/service-forms.ts';
import { loadAccount, saveAccount } from '../account.ts';
import { saveAttachment } from '../attachments/store.ts';
import { withStore } from '../db.ts';
import { loadDraft, putDraft } from '../drafts.ts';
import { sha256Hex } from '../hash.ts';
import { openZip } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import { BACKUP_JSON, BACKUP_VERSION, type BackupFile, type BackupProblem } from './backup.ts';

/** How many drafts were brought back, and how many were left as they are because the device's own are newer. */
export type Restored = { readonly restored: number; readonly kept: number };

/** Deepest nesting of a backup: rows of steps of applications of drafts. */
const MAX_DEPTH = 12;

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (json: Json, key: string): unknown[] =>
  Array.isArray(json[key]) ? (json[key] as unknown[]) : [];

const readJson = async (file: Blob, entry: ZipEntry): Promise<Result<Json, BackupProblem>> => {
  if (entry.size > ZIP_LIMITS.json) return err('rusak');
  const bytes = await readEntry(file, entry);
  if (!bytes.ok) return err('rusak');
  const text = new TextDecoder().decode(bytes.value);
  if (isDeeperThan(text, MAX_DEPTH)) return err('rusak');
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json) || typeof json['schemaVersion'] !== 'number') return err('rusak');
    return json['schemaVersion'] > BACKUP_VERSION ? err('lebih-baru') : ok(json);
  } catch {
    return err('rusak');
  }
};

type WholeFile = { readonly draft: Draft; readonly file: BackupFile; readonly blob: Blob };

/** The files that drafts speak of, each with just the bytes it was attached with. */
const readFiles = async (
  zip: Blob,
  entries: readonly ZipEntry[],
  files: readonly unknown[],
  drafts: readonly Draft[],
): Promise<Result<WholeFile[], BackupProblem>> => {
  const whole: WholeFile[] = [];
  for (const file of files as readonly BackupFile[]) {
    const draft = isRecord(file) ? drafts.find(({ id }) => id === file.draftId) : undefined;
    const attached = draft && attachedAt(draft.application, file);
    if (!draft || !attached) continue;
    const entry = entries.find(({ path }) => path === file.path);
    if (!entry || entry.size > LIMITS.fileBytes) return err('rusak');
    const bytes = await readEntry(zip, entry);
    if (!bytes.ok || (await sha256Hex(bytes.value)) !== attached.sha256) return err('rusak');
    const { fileName, mediaType, sha256 } = attached;
    const meta = { fileName, mediaType, bytes: bytes.value.length, sha256 };
    const blob = new Blob([bytes.value as Uint8Array<ArrayBuffer>], { type: mediaType });
    whole.push({ draft, file: { ...file, meta }, blob });
  }
  return ok(whole);
};

const isNewerHere = async (draft: Draft): Promise<boolean> => {
  const stored = await loadDraft(draft.id);
  return stored.ok && stored.value !== undefined && stored.value.updatedAt > draft.updatedAt;
};

const restoreChecks = (checks: unknown, services: readonly ServiceForm[]) =>
  withStore(async (db) => {
    for (const { id } of services) {
      const check = isRecord(checks) && Object.hasOwn(checks, id) ? checks[id] : undefined;
      if (isRecord(check) && (await db.get('checks', id)) === undefined)
        await db.put('checks', check as never, id);
    }
  });

const restoreAccount = async (account: unknown) => {
  const here = await loadAccount();
  if (!isRecord(account) || !here.ok || Object.keys(here.value).length > 0) return;
  const texts = Object.entries(account).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  if (texts.length > 0) await saveAccount(Object.fromEntries(texts));
};

/**
 * Brings back what a backup holds. Everything is read and checked before anything is stored, so that a file that is no
 * backup, or was damaged, changes nothing; what is newer on this device stays.
 */
export const readBackup = async (
  zip: Blob,
  services: readonly ServiceForm[],
): Promise<Result<Restored, BackupProblem>> => {
  const opened = await openZip(zip).catch(() => err('tidak-terbaca' as const));
  if (!opened.ok) return err('bukan-cadangan');
  const list = opened.value.find(({ path }) => path === BACKUP_JSON);
  if (!list) return err('bukan-cadangan');
  const json = await readJson(zip, list);
  if (!json.ok) return json;
  const drafts = listIn(json.value, 'drafts').flatMap((draft) => restoreDraft(draft, services) ?? []);
  const files = await readFiles(zip, opened.value, listIn(json.value, 'files'), drafts);
  if (!files.ok) return files;
  let restored = 0;
  for (const draft of drafts) {
    if (await isNewerHere(draft)) continue;
    for (const { draft: of, file, blob } of files.value)
      if (of === draft) await saveAttachment(draft.id, file, blob, file.meta);
    const put = await putDraft(draft);
    if (!put.ok) return err('penyimpanan');
    restored += 1;
  }
  await restoreChecks(json.value['checks'], services);
  await restoreAccount(json.value['account']);
  return ok({ restored, kept: drafts.length - restored });
};
