import { keptJson } from './kept-json.ts';

/** What the officers' page holds in this tab alone, until it is closed. */
export const tabNotes = keptJson(() => sessionStorage, 'petugas-1');
