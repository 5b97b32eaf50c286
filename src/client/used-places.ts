import { keptJson } from './kept-json.ts';

/** What the officers' page was last used for on this device. */
export const usedPlaces = keptJson(() => localStorage, 'petugas-bagian-1');
