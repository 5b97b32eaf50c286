import type { Page } from '@playwright/test';

/** The drafts as the device keeps them, as one text: what is on screen may not be there yet. */
export const storedDrafts = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siap-karantina');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the database does not open', { cause: request.error }));
    });
    const all = await new Promise((resolve) => {
      const request = db.transaction('drafts').objectStore('drafts').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return JSON.stringify(all);
  });
