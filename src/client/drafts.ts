import { withNotes, type Draft } from '../domain/submission/draft.ts';
import { withStore } from './db.ts';

const currentKey = (serviceId: string) => `current-draft:${serviceId}`;
/** Before there were several services, the open draft was remembered by its kind. */
const formerKey = 'current-draft:health-certificate';

/** Keeps a draft and remembers it as the one being filled. */
export const saveDraft = (draft: Draft) =>
  withStore(async (db) => {
    const transaction = db.transaction(['drafts', 'settings'], 'readwrite');
    await Promise.all([
      transaction.objectStore('drafts').put(draft),
      transaction.objectStore('settings').put(draft.id, currentKey(draft.serviceId)),
      transaction.done,
    ]);
  });

/** Keeps a draft without making it the one being filled. */
export const putDraft = (draft: Draft) => withStore((db) => db.put('drafts', draft));

/** Changes what is noted of a draft besides its entries, whatever else was changed of it meanwhile. */
export const noteDraft = (id: string, notes: Parameters<typeof withNotes>[1]) =>
  withStore(async (db) => {
    const transaction = db.transaction('drafts', 'readwrite');
    const stored = await transaction.store.get(id);
    if (stored) await transaction.store.put(withNotes(stored, notes));
    await transaction.done;
  });

/** Makes a draft the one that its service's form opens with. */
export const openDraftNext = ({ id, serviceId }: Draft) =>
  withStore((db) => db.put('settings', id, currentKey(serviceId)));

/** The draft with an id, if the device has it. */
export const loadDraft = (id: string) => withStore((db) => db.get('drafts', id));

/** The draft of a service that was being filled last. */
export const loadCurrentDraft = (serviceId: string) =>
  withStore(async (db) => {
    const id = (await db.get('settings', currentKey(serviceId))) ?? (await db.get('settings', formerKey));
    const draft = id === undefined ? undefined : await db.get('drafts', id);
    return draft?.serviceId === serviceId ? draft : undefined;
  });

/** All drafts, the one changed last first. */
export const listDrafts = () =>
  withStore(async (db) => (await db.getAllFromIndex('drafts', 'updatedAt')).reverse());

/** Removes a draft from the device. */
export const deleteDraft = (id: string) => withStore((db) => db.delete('drafts', id));
