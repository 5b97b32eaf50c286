import { err, ok, type Result } from '../lib/result.ts';
import { isNewer } from '../domain/draft/change.ts';
import type { Draft } from '../domain/draft/draft.ts';
import { readStore, writeStore, type StorageProblem } from './db.ts';

/** Reads a stored draft by today's forms; nothing where it is none. See `readStoredDraft`. */
export type ReadDraft = (stored: unknown) => Draft | undefined;

const currentKey = (serviceId: string) => `current-draft:${serviceId}`;
/** Before there were several services, the open draft was remembered by its kind. */
const formerKey = 'current-draft:health-certificate';

/** Whether two states of one draft are the same; its version tells, and what was last packed of it. */
export const isSameState = (a: Draft, b: Draft | undefined): boolean =>
  a.version === b?.version && a.exportedVersion === b.exportedVersion;

/**
 * Keeps a draft, remembers it as the one being filled, and answers with what the device then holds. What another window
 * stored since this one and the device `agreed` is taken in, not written over; `agreed` is read inside the transaction,
 * so that a previous save by this window has already updated it. A draft that another window removed is not stored
 * again, which is for the visitor to say: nothing is answered then. What merges is fetched only where it is needed.
 */
export const saveDraft = async (
  draft: Draft,
  agreed: () => Draft | undefined,
  read: ReadDraft,
): Promise<Result<Draft | undefined, StorageProblem>> => {
  const written = await writeStore(async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const stored = read(await drafts.get(draft.id));
    const base = agreed();
    if (!stored && base) return { isGone: true };
    if (stored && !isSameState(stored, base)) return { stored, base };
    await drafts.put(draft);
    await transaction.objectStore('settings').put(draft.id, currentKey(draft.serviceId));
    return {};
  });
  if (!written.ok) return written;
  const { isGone, stored, base } = written.value;
  if (!stored) return ok(isGone ? undefined : draft);
  const merging = await import('../domain/draft/merge.ts').catch(() => undefined);
  return merging ? saveDraft(merging.reconcile(stored, base, draft), () => stored, read) : err('gagal');
};

/** Keeps a draft as it is without making it the one being filled: a new one, or one that is brought back. */
export const putDraft = (draft: Draft): Promise<Result<unknown, StorageProblem>> =>
  writeStore((transaction) => transaction.objectStore('drafts').put(draft));

/** Keeps a draft unless the device holds one that is not older; answers whether it did. */
export const putNewer = (draft: Draft, read: ReadDraft): Promise<Result<boolean, StorageProblem>> =>
  writeStore(async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const stored = read(await drafts.get(draft.id));
    if (stored && !isNewer(draft, stored)) return false;
    await drafts.put(draft);
    return true;
  });

/** Changes a draft on the device as it stands there now, and answers with what it then is; nothing where it is gone. */
export const changeStored = (
  id: string,
  change: (stored: Draft) => Draft,
  read: ReadDraft,
): Promise<Result<Draft | undefined, StorageProblem>> =>
  writeStore(async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const stored = read(await drafts.get(id));
    const changed = stored && change(stored);
    if (changed && changed !== stored) await drafts.put(changed);
    return changed;
  });

/** Makes a draft the one that its service's form opens with. */
export const openDraftNext = ({ id, serviceId }: Draft): Promise<Result<unknown, StorageProblem>> =>
  writeStore((transaction) => transaction.objectStore('settings').put(id, currentKey(serviceId)));

/** The draft with an id, if the device has it. */
export const loadDraft = async (
  id: string,
  read: ReadDraft,
): Promise<Result<Draft | undefined, StorageProblem>> => {
  const stored = await readStore((db) => db.get('drafts', id));
  return stored.ok ? ok(read(stored.value)) : stored;
};

/** The draft of a service that was being filled last. */
export const loadCurrentDraft = (serviceId: string, read: ReadDraft) =>
  readStore(async (db) => {
    const id = (await db.get('settings', currentKey(serviceId))) ?? (await db.get('settings', formerKey));
    const draft = typeof id === 'string' ? read(await db.get('drafts', id)) : undefined;
    return draft?.serviceId === serviceId ? draft : undefined;
  });

/** All drafts, the one changed last first. */
export const listDrafts = async (read: ReadDraft): Promise<Result<Draft[], StorageProblem>> => {
  const stored = await readStore((db) => db.getAllFromIndex('drafts', 'updatedAt'));
  return stored.ok ? ok(stored.value.reverse().flatMap((draft) => read(draft) ?? [])) : stored;
};

/** Removes a draft from the device. Its files stay for a while, so that it can come back; see `sweepFiles`. */
export const deleteDraft = (id: string): Promise<Result<unknown, StorageProblem>> =>
  writeStore((transaction) => transaction.objectStore('drafts').delete(id));
