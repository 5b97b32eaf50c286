import type { Result } from '../../domain/result.ts';
import type { AttachedFile, FilePlace } from '../../domain/submission/application.ts';
import { withStore, type StorageProblem } from '../db.ts';
import type { AttachmentMeta, StoredAttachment } from './stored.ts';

/** Megabytes take longer to write than texts do. */
const PATIENCE_MS = 30_000;

/** What the device would not keep, kept as long as the page is open. */
const unkept = new Map<string, StoredAttachment>();

type Key = [string, string, number, string];
const keyOf = (draftId: string, { step, row, slot }: FilePlace): Key => [draftId, step, row, slot];
const nameOf = (draftId: string, place: FilePlace) => JSON.stringify(keyOf(draftId, place));

/** All keys of a draft: an array with one member less comes before, one that ends in an array after them. */
const allOf = (draftId: string) => IDBKeyRange.bound([draftId], [draftId, []]);

const unkeptOf = (draftId: string) => [...unkept.values()].filter((stored) => stored.draftId === draftId);

const put = async (stored: StoredAttachment): Promise<Result<unknown, StorageProblem>> => {
  const name = nameOf(stored.draftId, stored);
  const result = await withStore((db) => db.put('attachments', stored), PATIENCE_MS);
  if (result.ok) unkept.delete(name);
  else unkept.set(name, stored);
  return result;
};

/**
 * Keeps a file at a place of a draft, instead of the one that was there. Where the device refuses, the file stays
 * usable until the page is closed, and the reason is returned.
 */
export const saveAttachment = (
  draftId: string,
  { step, row, slot }: FilePlace,
  file: Blob,
  meta: AttachmentMeta,
  original?: Blob,
): Promise<Result<unknown, StorageProblem>> =>
  put({ draftId, step, row, slot, meta, file, ...(original ? { original } : {}) });

/** The file at a place of a draft, if there is one. */
export const loadAttachment = (
  draftId: string,
  place: FilePlace,
): Promise<Result<StoredAttachment | undefined, StorageProblem>> => {
  const here = unkept.get(nameOf(draftId, place));
  if (here) return Promise.resolve({ ok: true, value: here });
  return withStore((db) => db.get('attachments', keyOf(draftId, place)), PATIENCE_MS);
};

/** All files of a draft, in no particular order. */
export const listAttachments = async (
  draftId: string,
): Promise<Result<StoredAttachment[], StorageProblem>> => {
  const here = unkeptOf(draftId);
  const listed = await withStore((db) => db.getAll('attachments', allOf(draftId)), PATIENCE_MS);
  if (!listed.ok) return here.length > 0 ? { ok: true, value: here } : listed;
  const names = new Set(here.map((stored) => nameOf(draftId, stored)));
  return { ok: true, value: [...listed.value.filter((one) => !names.has(nameOf(draftId, one))), ...here] };
};

/** Removes the file at a place of a draft. */
export const removeAttachment = (draftId: string, place: FilePlace) => {
  unkept.delete(nameOf(draftId, place));
  return withStore((db) => db.delete('attachments', keyOf(draftId, place)));
};

/** Gives one draft the files of another, at the same places. */
export const copyAttachments = async (
  fromDraft: string,
  toDraft: string,
): Promise<Result<unknown, StorageProblem>> => {
  const listed = await listAttachments(fromDraft);
  if (!listed.ok) return listed;
  const results = await Promise.all(listed.value.map((stored) => put({ ...stored, draftId: toDraft })));
  return results.find((result) => !result.ok) ?? { ok: true, value: undefined };
};

/** Whether a stored file is the one that the application speaks of. */
export const isFileOf = ({ meta }: StoredAttachment, attached: AttachedFile | undefined): boolean =>
  attached?.sha256 === meta.sha256;

/**
 * Removes files that the application of a draft no longer speaks of, such as those of a row that was removed. To be
 * called when a draft is opened, not while it is open: until then the removal can be undone.
 */
export const pruneAttachments = async (
  draftId: string,
  attached: readonly AttachedFile[],
): Promise<Result<unknown, StorageProblem>> => {
  const listed = await listAttachments(draftId);
  if (!listed.ok) return listed;
  const known = new Map(attached.map((file) => [nameOf(draftId, file), file]));
  const strays = listed.value.filter((stored) => !isFileOf(stored, known.get(nameOf(draftId, stored))));
  return withStore(async (db) => {
    for (const { step, row, slot } of strays) await db.delete('attachments', [draftId, step, row, slot]);
  });
};
