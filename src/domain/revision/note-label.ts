import type { OfficerNote } from '../draft/draft-revision.ts';
import type { Draft } from '../draft/draft.ts';
import type { Application } from '../submission/application.ts';
import type { Form } from '../submission/form.ts';
import { placeLabel } from './place-label.ts';

/** How the subject of a note is called, with the number its row has now, or had when the note came. */
export const noteLabel = (
  note: OfficerNote,
  { revision, application }: Pick<Draft, 'revision' | 'application'>,
  form: Form,
): string => {
  if (!('place' in note)) return note.label;
  const at = ({ rows }: Application) =>
    (rows[note.place.step] ?? []).findIndex(({ id }) => id === note.place.row);
  const now = at(application);
  return placeLabel(form, {
    ...note.place,
    row: Math.max(0, now < 0 && revision ? at(revision.before) : now),
  });
};
