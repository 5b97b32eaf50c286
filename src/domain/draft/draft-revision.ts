import type { Application } from '../submission/application.ts';

/** A field or place for a file of a draft, by the row's id. */
export type FieldPlace = { readonly step: string; readonly row: string; readonly field: string };

/** What an officer notes of a draft: of a field, or of something by a name. `done` is the visitor's own tick. */
export type OfficerNote = {
  readonly note: string;
  readonly done: boolean;
} & ({ readonly place: FieldPlace } | { readonly label: string });

/** A revision that is being mended: revisi ke-`number` of the draft. */
export type DraftRevision = {
  /** Tells one revision from another: of two links with the same words, which of them it was. */
  readonly id: string;
  readonly number: number;
  /** When the officer wrote it, ISO 8601 in UTC; links of the first version do not say. */
  readonly issuedAt?: string;
  /** When the visitor took it over, ISO 8601 in UTC. */
  readonly takenAt: string;
  readonly notes: readonly OfficerNote[];
  /** The application as it was then, to tell what changed since. */
  readonly before: Application;
};

/** Whether a note is about a field. */
export const isNoteAt = (note: OfficerNote, { step, row, field }: FieldPlace): boolean =>
  'place' in note && note.place.step === step && note.place.row === row && note.place.field === field;
