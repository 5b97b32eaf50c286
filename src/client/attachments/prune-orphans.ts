import { withStore } from '../db.ts';

/** Removes files whose draft is gone for good: a removed draft keeps its files until then, so that it can come back. */
export const pruneOrphans = () =>
  withStore(async (db) => {
    const drafts = new Set(await db.getAllKeys('drafts'));
    const keys = await db.getAllKeys('attachments');
    for (const key of keys) if (!drafts.has(key[0])) await db.delete('attachments', key);
  });
