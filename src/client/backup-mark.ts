import { count, entries, QUIETLY, record, time } from '../lib/reading/readers.ts';
import { readStore, writeStore } from './db.ts';

const KEY = 'last-backup';

/** What the backup made last holds: versions by draft. */
export type BackupMark = { readonly at: string; readonly versions: Readonly<Record<string, number>> };

const markReader = record({ at: time, versions: entries(() => count(1)) }, {});

/** Remembers what a backup that was just handed over holds. */
export const saveBackupMark = (mark: BackupMark) =>
  writeStore((transaction) => transaction.objectStore('settings').put(mark, KEY));

/** What the backup made last holds; nothing where none was made here. */
export const loadBackupMark = () =>
  readStore(async (db) => markReader(await db.get('settings', KEY), QUIETLY));

/** Whether drafts hold something that a backup lacks. */
export const isBehind = (
  mark: BackupMark | undefined,
  drafts: readonly { readonly id: string; readonly version: number }[],
): boolean => drafts.some(({ id, version }) => version > (mark?.versions[id] ?? 0));
