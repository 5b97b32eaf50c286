import { withNotes, type Draft } from '../domain/submission/draft.ts';
import { mergeDrafts } from '../domain/submission/merge.ts';
import { withStore } from './db.ts';

const currentKey = (serviceId: string) => `current-draft:${serviceId}`;
/** Before there were several services, the open draft was remembered by its kind. */
const formerKey = 'current-draft:health-certificate';

const same = (a: Draft, b: Draft) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps a draft, remembers it as the one being filled, and answers with what the device then holds. What another window
 * stored since this one and the device `agreed` is taken in, not written over; that is asked only once the store is at
 * this window's turn, so that an earlier save of its own has been told by then.
 */
export const saveDraft = (draft: Draft, agreed: () => Draft | undefined) =>
  withStore(async (db) => {
    const transaction = db.transaction(['drafts', 'settings'], 'readwrite');
    const drafts = transaction.objectStore('drafts');
    const stored = await drafts.get(draft.id);
    const base = agreed();
    const kept = stored && base && !same(stored, base) ? mergeDrafts(base, draft, stored) : draft;
    await Promise.all([
      drafts.put(kept),
      transaction.objectStore('settings').put(draft.id, currentKey(draft.serviceId)),
      transaction.done,
    ]);
    return kept;
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
