import type { ComponentChildren } from 'preact';
import { entryAt, differs } from '../../../domain/revision/entry-at.ts';
import { findField } from '../../../domain/submission/form.ts';
import type { Draft } from '../../../domain/draft/draft.ts';
import { isNoteAt, type FieldPlace } from '../../../domain/draft/draft-revision.ts';
import type { Form } from '../../../domain/submission/form.ts';
import { fieldId } from '../../../app/drafts/place.ts';
import type { ChangeDraft } from '../useDraft.ts';
import { OfficerNotes } from './OfficerNotes.tsx';

/** Shows what the officer noted at a place; nothing where there is no note. */
export type NotesAt = (place: FieldPlace) => ComponentChildren;

/** The officer's notes of a draft, by the place they are about. */
export const notesAtOf =
  (draft: Draft | undefined, form: Form, change: ChangeDraft): NotesAt =>
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
        onDone={(note, done) => change({ type: 'tick', note, done })}
      />
    );
  };
