import type { Draft } from '../draft/draft.ts';
import type { Paket } from './paket.ts';

/** What a draft and its package say besides the entries: title, No. Aju, remarks, who files, whether it was sent. */
const NOTES = ['title', 'applicationNumber', 'remarks', 'represented', 'sentAt'] as const;
type Notes = Pick<Paket, (typeof NOTES)[number]>;

/** The notes that there are. */
export const notesOf = (from: Draft | Paket): Notes =>
  Object.fromEntries(NOTES.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
