import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { err, ok, type Result } from '../lib/result.ts';

/**
 * What the site keeps on the device. Its values were written by any version of the site: each is `unknown` until it was
 * read. A new version adds a step to `upgrade` and never edits an old one.
 */
export interface Stores extends DBSchema {
  drafts: { key: string; value: unknown; indexes: { updatedAt: string } };
  /** Self-checks by service id. */
  checks: { key: string; value: unknown };
  /** Single values by name, e.g. which draft is open. */
  settings: { key: string; value: unknown };
  /** Attached files by the SHA-256 of their content; only drafts say where they belong. */
  files: { key: string; value: unknown };
}

/**
 * Why the device keeps nothing: storage blocked (private mode), full, failing for another reason, or emptied in another
 * window since this one was opened, so that what stands here is to be forgotten.
 */
export type StorageProblem = 'diblokir' | 'penuh' | 'gagal' | 'terhapus';

type Database = IDBPDatabase<Stores>;
/** A transaction that may write to all stores. */
export type Writing = IDBPTransaction<Stores, StoreNames<Stores>[], 'readwrite'>;

const NAME = 'siap-karantina';
const VERSION = 3;
/** No wait without an end: a store that does not answer in this time counts as failing. */
const PATIENCE_MS = 4000;
/** Set anew whenever the device is emptied; a window that knows another one may store nothing any more. */
const EPOCH = 'epoch';
/** The store of attached files up to version 2, by draft and place. */
export const FORMER_FILES = 'attachments';
const ALL: StoreNames<Stores>[] = ['drafts', 'checks', 'settings', 'files'];

let opened: Promise<Database> | undefined;
/** The epoch in which this window began; `null` before the device was first asked. */
let epoch: unknown = null;

const forget = () => {
  opened = undefined;
};

const open = (): Promise<Database> => {
  opened ??= openDB<Stores>(NAME, VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
        db.createObjectStore('checks');
        db.createObjectStore('settings');
      }
      // Version 2 kept files by place, in a store of their own: they are moved below, once a device that has it is opened.
      if (oldVersion < 3) db.createObjectStore('files', { keyPath: 'sha256' });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  })
    .then(async (db) => {
      if ([...db.objectStoreNames].some((name: string) => name === FORMER_FILES))
        await (await import('./move-attachments.ts')).moveAttachments(db);
      if (epoch === null) epoch = await db.get('settings', EPOCH);
      return db;
    })
    .catch((problem: unknown) => {
      forget();
      throw problem;
    });
  return opened;
};

const nameOf = (cause: unknown): string =>
  cause instanceof Error || cause instanceof DOMException ? cause.name : '';

const problemOf = (cause: unknown): StorageProblem => {
  const name = nameOf(cause);
  if (name === 'QuotaExceededError') return 'penuh';
  return name === 'SecurityError' || name === 'ReferenceError' ? 'diblokir' : 'gagal';
};

/** What a browser throws when the handle, and not the store, is at an end: a new handle may do. */
const isDeadHandle = (cause: unknown): boolean =>
  ['InvalidStateError', 'UnknownError'].includes(nameOf(cause));

const inTime = async <T>(work: Promise<T>, patienceMs: number, onTimeout: () => void): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onTimeout();
      reject(new Error('no answer'));
    }, patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Runs a job on an open store, with a new handle once more where the handle died under it. */
const attempt = async <T>(job: (db: Database) => Promise<T>): Promise<Result<T, StorageProblem>> => {
  if (!globalThis.indexedDB) return err('diblokir');
  const once = async () => job(await inTime(open(), PATIENCE_MS, () => undefined));
  try {
    return ok(
      await once().catch((cause: unknown) => {
        if (!isDeadHandle(cause)) throw cause;
        forget();
        return once();
      }),
    );
  } catch (cause) {
    return err(problemOf(cause));
  }
};

/** Asks the device's store. Whatever goes wrong there, or takes longer than `patienceMs`, comes back as a value. */
export const readStore = <T>(
  job: (db: Database) => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<Result<T, StorageProblem>> => attempt((db) => inTime(job(db), patienceMs, () => undefined));

/**
 * Changes the device's store in one transaction: all of the job or nothing. One that takes longer than `patienceMs` is
 * aborted, so that nothing lands after it was called failed; in a store that was emptied since this window was opened,
 * nothing is written at all.
 */
export const writeStore = async <T>(
  job: (transaction: Writing) => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<Result<T, StorageProblem>> => {
  const stale = Symbol('stale');
  const written = await attempt(async (db): Promise<T | typeof stale> => {
    const transaction = db.transaction(ALL, 'readwrite');
    const abort = () => {
      try {
        transaction.abort();
      } catch {
        return;
      }
    };
    const work = async () => {
      if ((await transaction.objectStore('settings').get(EPOCH)) !== epoch) {
        abort();
        return stale;
      }
      const result = await job(transaction);
      await transaction.done;
      return result;
    };
    transaction.done.catch(() => undefined);
    return inTime(
      work().catch((cause: unknown) => {
        abort();
        throw cause;
      }),
      patienceMs,
      abort,
    );
  });
  if (!written.ok) return written;
  return written.value === stale ? err('terhapus') : ok(written.value);
};

/** Removes everything that is kept, and lets no other window store again what it still shows. */
export const clearStore = async (): Promise<Result<unknown, StorageProblem>> => {
  const next = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  const cleared = await attempt(async (db) => {
    const transaction = db.transaction(ALL, 'readwrite');
    await Promise.all([
      ...ALL.map((name) => transaction.objectStore(name).clear()),
      transaction.objectStore('settings').put(next, EPOCH),
      transaction.done,
    ]);
  });
  if (cleared.ok) epoch = next;
  return cleared;
};
