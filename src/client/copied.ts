import { list, QUIETLY, text } from '../lib/reading/readers.ts';
import { readStore, writeStore } from './db.ts';

const MOST = 20_000;
const ids = list(text(8, /^[0-9a-f]{8}$/), MOST);
const keyOf = (draftId: string) => `copied:${draftId}`;

/** What of an application was already put into the portal, by the ids of the copy view. */
export const loadCopied = (draftId: string) =>
  readStore(async (db) => ids((await db.get('settings', keyOf(draftId))) ?? [], QUIETLY) ?? []);

/** Remembers what was put into the portal. */
export const saveCopied = (draftId: string, copied: readonly string[]) =>
  writeStore((transaction) => transaction.objectStore('settings').put(copied, keyOf(draftId)));
