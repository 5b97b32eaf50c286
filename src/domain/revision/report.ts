import { shownValue } from '../submission/shown-value.ts';
import type { Draft } from '../draft/draft.ts';
import type { Form, FormField } from '../submission/form.ts';
import { changesOf, type Change } from './changes.ts';
import type { PlacedEntry } from './entry-at.ts';
import { noteLabel } from './note-label.ts';
import { placeLabel } from './place-label.ts';

/** What a package says of the revision it answers: the officer's notes, and every entry that changed since they came. */
export type RevisionReport = {
  readonly number: number;
  readonly notes: readonly { readonly label: string; readonly note: string; readonly done: boolean }[];
  readonly changes: readonly { readonly label: string; readonly from: string; readonly to: string }[];
};

/** Words for entries that are no text. */
export type EntryWords = {
  readonly empty: string;
  readonly prepared: string;
  /** Stands for the entries of a row that was removed. */
  readonly removed: string;
  readonly date: (iso: string) => string;
};

const entryWords = (field: FormField, entry: PlacedEntry, words: EntryWords): string =>
  entry.prepared ? words.prepared : shownValue(field, entry.text, words.date) || words.empty;

/** The row as its number among the rows, where the step repeats. */
const positionOf = ({ place, number = 1 }: Change) => ({ ...place, row: number - 1 });

/** The report of a draft's revision; nothing where it has none. */
export const revisionReport = (
  { revision, application }: Draft,
  form: Form,
  words: EntryWords,
): RevisionReport | undefined =>
  revision && {
    number: revision.number,
    notes: revision.notes.map((note) => ({
      label: noteLabel(note, { revision, application }, form),
      note: note.note,
      done: note.done,
    })),
    changes: changesOf(revision.before, application, form).map((change) => ({
      label: placeLabel(form, positionOf(change)),
      from: entryWords(change.field, change.from, words),
      to: change.row === 'dihapus' ? words.removed : entryWords(change.field, change.to, words),
    })),
  };
