import { withStore } from './db.ts';
import { dropTabNotes } from './tab-notes.ts';

/** Removes everything that a visitor entered on this device: drafts, files, self-checks, the account sheet, and this tab's notes. */
export const wipeDevice = () => {
  dropTabNotes();
  return withStore(async (db) => {
    const stores = [...db.objectStoreNames];
    const transaction = db.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  });
};
