import type { Application } from './application.ts';

/** A field or place for a file of a draft, by the row's id. */
export type FieldPlace = { readonly step: string; readonly row: number; readonly field: string };

/** What an officer notes of a draft: of a field, or of something by a name. `done` is the visitor's own tick. */
export type OfficerNote = {
  readonly note: string;
  readonly done: boolean;
} & ({ readonly place: FieldPlace } | { readonly label: string });

/** A revision that is being mended: revisi ke-`number` of the draft. */
export type DraftRevision = {
  readonly number: number;
  /** When the visitor took it over, ISO 8601 in UTC. */
  readonly takenAt: string;
  readonly notes: readonly OfficerNote[];
  /** The application as it was then, to tell what changed since. */
  readonly before: Application;
};

/** Whether a note is about a field. */
export const isNoteAt = (note: OfficerNote, { step, row, field }: FieldPlace): boolean =>
  'place' in note && note.place.step === step && note.place.row === row && note.place.field === field;
