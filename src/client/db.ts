import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { CheckState } from '../domain/checklist/state.ts';
import type { Draft } from '../domain/submission/draft.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StoredAttachment } from './attachments/stored.ts';

/** What the site keeps on the device. A new version adds a step to `upgrade` and never edits an old one. */
interface Stores extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { updatedAt: string } };
  /** Self-checks by service id. */
  checks: { key: string; value: CheckState };
  /** Single values by name, e.g. which draft is open. */
  settings: { key: string; value: string };
  /** Attached files by draft and place. */
  attachments: { key: [draftId: string, step: string, row: number, slot: string]; value: StoredAttachment };
}

/** Why the device keeps nothing: storage blocked (private mode), full, or failing for another reason. */
export type StorageProblem = 'diblokir' | 'penuh' | 'gagal';

const NAME = 'siap-karantina';
const VERSION = 2;
/** No wait without an end: a store that does not answer in this time counts as failing. */
const PATIENCE_MS = 4000;

let opened: Promise<IDBPDatabase<Stores>> | undefined;

const open = (): Promise<IDBPDatabase<Stores>> => {
  opened ??= openDB<Stores>(NAME, VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
        db.createObjectStore('checks');
        db.createObjectStore('settings');
      }
      if (oldVersion < 2)
        db.createObjectStore('attachments', { keyPath: ['draftId', 'step', 'row', 'slot'] });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  }).catch((problem: unknown) => {
    opened = undefined;
    throw problem;
  });
  return opened;
};

const problemOf = (cause: unknown): StorageProblem => {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return 'penuh';
  return name === 'SecurityError' || name === 'InvalidStateError' || name === 'ReferenceError'
    ? 'diblokir'
    : 'gagal';
};

const timeout = (ms: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer')), ms);
  });

/** Runs a job on the device's store. Whatever goes wrong there, or takes longer than `patienceMs`, comes back as a value. */
export const withStore = async <T>(
  job: (db: IDBPDatabase<Stores>) => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<Result<T, StorageProblem>> => {
  if (!globalThis.indexedDB) return err('diblokir');
  try {
    return ok(await Promise.race([open().then(job), timeout(patienceMs)]));
  } catch (cause) {
    return err(problemOf(cause));
  }
};
