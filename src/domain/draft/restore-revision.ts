import { REVISION_LIMITS } from '../../schemas/vocabulary.ts';
import {
  count,
  fieldOf,
  flag,
  ignored,
  list,
  record,
  text,
  that,
  time,
  type Reader,
} from '../../lib/reading/readers.ts';
import { isPlainLine } from '../plain-line.ts';
import { emptyApplication } from '../submission/application.ts';
import { findField, type Form } from '../submission/form.ts';
import { applicationReader, rowId } from '../submission/restore.ts';
import type { DraftRevision, FieldPlace, OfficerNote } from './draft-revision.ts';

/** A label that the form gave may be longer than one that was typed. */
const MOST_LABEL = 300;
const MOST_NUMBER = 999;

/** A line of plain text, see `isPlainLine`. */
export const line = (most: number): Reader<string> => that(text(most), (read) => isPlainLine(read, most));

/** A field or a place for a file that the form has, in whichever row. */
export const fieldPlaceReader = (form: Form): Reader<FieldPlace> =>
  that(record({ step: text(MOST_LABEL), row: rowId, field: text(MOST_LABEL) }, {}), (place) =>
    Boolean(findField(form, place)),
  );

const noteReader = (form: Form): Reader<OfficerNote> => {
  const note = line(REVISION_LIMITS.note);
  const atPlace = record({ place: fieldPlaceReader(form), note }, { done: flag, label: ignored });
  const byName = record({ label: line(MOST_LABEL), note }, { done: flag, place: ignored });
  return (stored, place) => {
    const isPlaced = fieldOf(stored, 'place') !== undefined;
    const placed = isPlaced ? atPlace(stored, place) : undefined;
    if (placed) return { place: placed.place, note: placed.note, done: placed.done ?? false };
    const named = byName(stored, place);
    return named && { label: named.label, note: named.note, done: named.done ?? false };
  };
};

/** Reads what an officer sent a draft back for. */
export const revisionReader = (form: Form): Reader<DraftRevision> => {
  const notes = that(list(noteReader(form), REVISION_LIMITS.items), ({ length }) => length > 0);
  const whole = record(
    { number: count(1, MOST_NUMBER), takenAt: time, notes },
    { id: line(MOST_LABEL), issuedAt: time, before: applicationReader(form) },
  );
  return (stored, place) => {
    const read = whole(stored, place);
    // Before links said when they were written, the time of taking them over told two apart.
    const { id = read?.takenAt ?? '', before = emptyApplication(form) } = read ?? {};
    return read && { ...read, id, before };
  };
};
