import type { ComponentChildren } from 'preact';
import { entryAt, differs } from '../../domain/revision/entry-at.ts';
import { findField } from '../../domain/revision/find-field.ts';
import type { Draft, withNotes } from '../../domain/submission/draft.ts';
import { isNoteAt, type DraftRevision, type FieldPlace } from '../../domain/submission/draft-revision.ts';
import type { Form } from '../../domain/submission/form.ts';
import { fieldId } from '../wizard/place.ts';
import { OfficerNotes } from './OfficerNotes.tsx';

type Note = (notes: Parameters<typeof withNotes>[1]) => void;

/** The revision with the tick of one note set. */
const ticked = (revision: DraftRevision, index: number, done: boolean): DraftRevision => ({
  ...revision,
  notes: revision.notes.map((note, at) => (at === index ? { ...note, done } : note)),
});

/** Shows what the officer noted at a place; nothing where there is no note. */
export type NotesAt = (place: FieldPlace) => ComponentChildren;

/** The officer's notes of a draft, by the place they are about. */
export const notesAtOf =
  (draft: Draft | undefined, form: Form, note: Note): NotesAt =>
  (place) => {
    const revision = draft?.revision;
    const notes = (revision?.notes ?? []).flatMap((one, index) =>
      isNoteAt(one, place) ? [{ index, note: one.note, done: one.done }] : [],
    );
    const field = findField(form, place)?.field;
    if (!draft || !revision || notes.length === 0 || !field) return null;
    return (
      <OfficerNotes
        id={`${fieldId(place.step, place.row, place.field)}-catatan`}
        label={field.label}
        notes={notes}
        changed={differs(entryAt(revision.before, field, place), entryAt(draft.application, field, place))}
        onDone={(index, done) => note({ revision: ticked(revision, index, done) })}
      />
    );
  };

/** Ticks one note of a draft. */
export const tickNote = (draft: Draft, note: Note, index: number, done: boolean): void => {
  if (draft.revision) note({ revision: ticked(draft.revision, index, done) });
};
