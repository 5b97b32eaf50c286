import { withStore } from './db.ts';

/** Removes everything that a visitor entered on this device: drafts, files, self-checks, the account sheet. */
export const wipeDevice = () =>
  withStore(async (db) => {
    const stores = [...db.objectStoreNames];
    const transaction = db.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  });
