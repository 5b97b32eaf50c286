import type { Page } from '@playwright/test';

/** What a store of the device holds, as one text: what is on screen may not be there yet. */
export const storedIn = (page: Page, store: 'drafts' | 'checks'): Promise<string> =>
  page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siap-karantina');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the database does not open', { cause: request.error }));
    });
    const all = await new Promise((resolve) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return JSON.stringify(all);
  }, store);
