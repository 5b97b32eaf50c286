import { ok, type Result } from '../../lib/result.ts';
import { readStore, writeStore, type StorageProblem } from '../db.ts';
import { readStoredFile, type StoredFile } from './stored.ts';

/** Megabytes take longer to write than texts do. */
const PATIENCE_MS = 30_000;
/** A file that no draft names stays so long, for a removal in some window may still be undone. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** What the device would not keep, kept as long as the page is open. */
const unkept = new Map<string, StoredFile>();

/**
 * Keeps a file by its content, beside all others: nothing is ever written over. Where the device refuses, the file stays
 * usable until the page is closed, and the reason is returned.
 */
export const keepFile = async (kept: StoredFile): Promise<Result<unknown, StorageProblem>> => {
  const result = await writeStore(async (transaction) => {
    const files = transaction.objectStore('files');
    const known = readStoredFile(await files.get(kept.sha256));
    // Put again even where it is known: that takes the mark of the sweep away.
    await files.put(known ?? kept);
  }, PATIENCE_MS);
  if (result.ok) unkept.delete(kept.sha256);
  else unkept.set(kept.sha256, kept);
  return result;
};

/** The file with a content, if there is one. */
export const loadFile = async (sha256: string): Promise<Result<StoredFile | undefined, StorageProblem>> => {
  const here = unkept.get(sha256);
  if (here) return ok(here);
  const stored = await readStore((db) => db.get('files', sha256), PATIENCE_MS);
  return stored.ok ? ok(readStoredFile(stored.value)) : stored;
};

/** The files with these contents, by their hash, as far as they are there. */
export const loadFiles = async (
  hashes: readonly string[],
): Promise<Result<ReadonlyMap<string, StoredFile>, StorageProblem>> => {
  const found = new Map<string, StoredFile>();
  for (const sha256 of new Set(hashes)) {
    const loaded = await loadFile(sha256);
    if (!loaded.ok) return loaded;
    if (loaded.value) found.set(sha256, loaded.value);
  }
  return ok(found);
};

/** Lets go of the photo that a smaller one was made from. */
export const dropOriginal = async (sha256: string): Promise<Result<unknown, StorageProblem>> => {
  const smaller = ({ original: _, ...kept }: StoredFile): StoredFile => kept;
  const here = unkept.get(sha256);
  if (here) return ok(unkept.set(sha256, smaller(here)));
  return writeStore(async (transaction) => {
    const files = transaction.objectStore('files');
    const known = readStoredFile(await files.get(sha256));
    if (known) await files.put(smaller(known));
  }, PATIENCE_MS);
};

/** Every content that a stored draft speaks of, wherever in it, whichever version of the site wrote it. */
const named = (drafts: readonly unknown[]): Set<string> =>
  new Set(
    [...JSON.stringify(drafts).matchAll(/"sha256":"([0-9a-f]{64})"/g)].map(([, sha256 = '']) => sha256),
  );

/**
 * Removes files that no draft has named for a day. Until then a removal can be undone, in this window or another.
 * @param at milliseconds of this moment
 */
export const sweepFiles = (at: number): Promise<Result<unknown, StorageProblem>> =>
  writeStore(async (transaction) => {
    const files = transaction.objectStore('files');
    const inUse = named(await transaction.objectStore('drafts').getAll());
    for (let cursor = await files.openCursor(); cursor; cursor = await cursor.continue()) {
      const stored = cursor.value as { unnamedSince?: unknown };
      const { unnamedSince, ...kept } = stored;
      if (inUse.has(cursor.key)) {
        if (unnamedSince !== undefined) await cursor.update(kept);
      } else if (typeof unnamedSince !== 'number') await cursor.update({ ...kept, unnamedSince: at });
      else if (at - unnamedSince > GRACE_MS) await cursor.delete();
    }
  }, PATIENCE_MS);
