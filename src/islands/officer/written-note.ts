import { cleanLine } from '../../domain/plain-line.ts';
import type { RevisionItem } from '../../domain/revision/revision.ts';
import { REVISION_LIMITS } from '../../schemas/vocabulary.ts';
import type { Form } from '../../domain/submission/form.ts';
import { OTHER, placeOf } from './places.ts';

/** A note as it is being written; `id` stays with it while others come and go. */
export type WrittenNote = {
  readonly id: number;
  /** Chosen value, see `placeOptions`. */
  readonly place: string;
  /** What is meant, where it is no field. */
  readonly label: string;
  /** Number of the row from 1, as typed. */
  readonly row: string;
  readonly note: string;
};

/** A note in which nothing is written yet. */
export const emptyNote = (id: number): WrittenNote => ({ id, place: '', label: '', row: '1', note: '' });

/** Which row is meant, from 0; nothing where what was typed is no number of a row. */
export const rowOf = ({ row }: WrittenNote): number | undefined => {
  const index = Number(row.trim()) - 1;
  return Number.isInteger(index) && index >= 0 && index < REVISION_LIMITS.rows ? index : undefined;
};

/** A text as it goes into the link, and by how many characters it is too long: nothing is ever cut. */
export const lengthOf = (typed: string, most: number): { text: string; over: number } => {
  const text = cleanLine(typed, Infinity);
  return { text, over: Math.max(0, text.length - most) };
};

/** A note with a ready phrase put behind what was written. */
export const withPhrase = (note: string, phrase: string): string =>
  note.trim() === '' ? phrase : `${note.trimEnd().replace(/[.;,]$/, '')}; ${phrase}`;

/** The item of a note; nothing while something is missing or too long. */
export const itemOf = (form: Form, written: WrittenNote): RevisionItem | undefined => {
  const { text: note, over } = lengthOf(written.note, REVISION_LIMITS.note);
  if (note === '' || over > 0) return undefined;
  if (written.place === OTHER) {
    const { text: label, over: labelOver } = lengthOf(written.label, REVISION_LIMITS.label);
    return label === '' || labelOver > 0 ? undefined : { label, note };
  }
  const place = placeOf(form, written.place);
  const row = place?.repeats ? rowOf(written) : 0;
  return place && row !== undefined
    ? { place: { step: place.step, field: place.field, row }, note }
    : undefined;
};
