import type { Draft } from '../domain/submission/draft.ts';
import type { PackageKind } from '../domain/submission/form.ts';
import { withStore } from './db.ts';

const currentKey = (kind: PackageKind) => `current-draft:${kind}`;

/** Keeps a draft and remembers it as the one being filled. */
export const saveDraft = (draft: Draft) =>
  withStore(async (db) => {
    const transaction = db.transaction(['drafts', 'settings'], 'readwrite');
    await Promise.all([
      transaction.objectStore('drafts').put(draft),
      transaction.objectStore('settings').put(draft.id, currentKey(draft.kind)),
      transaction.done,
    ]);
  });

/** The draft with an id, if the device has it. */
export const loadDraft = (id: string) => withStore((db) => db.get('drafts', id));

/** The draft of a kind that was being filled last. */
export const loadCurrentDraft = (kind: PackageKind) =>
  withStore(async (db) => {
    const id = await db.get('settings', currentKey(kind));
    return id === undefined ? undefined : db.get('drafts', id);
  });

/** All drafts, the one changed last first. */
export const listDrafts = () =>
  withStore(async (db) => (await db.getAllFromIndex('drafts', 'updatedAt')).reverse());

/** Removes a draft from the device. */
export const deleteDraft = (id: string) => withStore((db) => db.delete('drafts', id));
