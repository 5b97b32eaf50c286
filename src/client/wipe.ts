import { letterStore } from '../lib/letters.ts';
import { clearStore } from './db.ts';
import { tellWindows } from './windows.ts';
import { tabNotes } from './tab-notes.ts';
import { usedPlaces } from './used-places.ts';

/** Which letters were fetched says something of the names they were fetched for. */
const dropLetters = async () => {
  const site = new URL(import.meta.env.BASE_URL, location.href).href;
  await globalThis.caches?.delete(letterStore(site)).catch(() => false);
};

/**
 * Removes everything that a visitor entered on this device: drafts, files, self-checks, the account sheet, this tab's
 * notes, an officer's pins, and the letters fetched for what was entered. Every open window is told, and none can store again what it still
 * shows.
 */
export const wipeDevice = async () => {
  tabNotes.forget();
  usedPlaces.forget();
  const [cleared] = await Promise.all([clearStore(), dropLetters()]);
  if (cleared.ok) tellWindows({ says: 'bersih' });
  return cleared;
};
