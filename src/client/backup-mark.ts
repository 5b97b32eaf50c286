import { readStore, writeStore } from './db.ts';

const KEY = 'last-backup';

/** What the backup made last holds: versions by draft. */
export type BackupMark = { readonly at: string; readonly versions: Readonly<Record<string, number>> };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readMark = (stored: unknown): BackupMark | undefined => {
  if (!isRecord(stored) || typeof stored['at'] !== 'string' || !isRecord(stored['versions']))
    return undefined;
  const versions = Object.entries(stored['versions']).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return { at: stored['at'], versions: Object.fromEntries(versions) };
};

/** Remembers what a backup that was just handed over holds. */
export const saveBackupMark = (mark: BackupMark) =>
  writeStore((transaction) => transaction.objectStore('settings').put(mark, KEY));

/** What the backup made last holds; nothing where none was made here. */
export const loadBackupMark = () => readStore(async (db) => readMark(await db.get('settings', KEY)));

/** Whether drafts hold something that a backup lacks. */
export const isBehind = (
  mark: BackupMark | undefined,
  drafts: readonly { readonly id: string; readonly version: number }[],
): boolean => drafts.some(({ id, version }) => version > (mark?.versions[id] ?? 0));
