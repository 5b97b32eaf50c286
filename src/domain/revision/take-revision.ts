import { rowsOf } from '../submission/application.ts';
import { withNotes, type Draft } from '../submission/draft.ts';
import type { OfficerNote } from '../submission/draft-revision.ts';
import type { Form } from '../submission/form.ts';
import { isSameApplicationNumber } from '../submission/identifiers/application-number.ts';
import { findField } from './find-field.ts';
import { placeLabel } from './place-label.ts';
import type { Revision, RevisionItem } from './revision.ts';

/** Whether a revision is of this very draft: the same service, and the same No. Aju. */
export const isRevisionOf = (draft: Draft, { serviceId, applicationNumber }: Revision): boolean =>
  draft.serviceId === serviceId &&
  applicationNumber !== '' &&
  isSameApplicationNumber(draft.applicationNumber ?? '', applicationNumber);

const noteOf = (draft: Draft, form: Form, item: RevisionItem): OfficerNote => {
  const { note } = item;
  if (!('place' in item)) return { label: item.label, note, done: false };
  const { step, field, row } = item.place;
  const at = findField(form, item.place) && rowsOf(draft.application, step)[row];
  return at
    ? { place: { step, field, row: at.id }, note, done: false }
    : { label: placeLabel(form, item.place), note, done: false };
};

const saysSame = (a: readonly OfficerNote[], b: readonly OfficerNote[]) => {
  const plain = (notes: readonly OfficerNote[]) =>
    JSON.stringify(notes.map((note) => ({ ...note, done: false })));
  return plain(a) === plain(b);
};

/**
 * A draft with a revision to be mended: numbered after the one before, no longer called sent, with the No. Aju where it
 * had none. What the form or the draft has no place for stays as a note by its name. The same revision taken twice
 * leaves the draft as it is.
 * @param time ISO 8601 in UTC
 */
export const takeRevision = (draft: Draft, form: Form, revision: Revision, time: string): Draft => {
  const notes = revision.items.map((item) => noteOf(draft, form, item));
  if (draft.revision && saysSame(draft.revision.notes, notes)) return draft;
  const number = (draft.revision?.number ?? 0) + 1;
  return {
    ...withNotes(draft, {
      revision: { number, takenAt: time, notes, before: draft.application },
      applicationNumber: draft.applicationNumber ?? revision.applicationNumber,
      sentAt: undefined,
    }),
    updatedAt: time,
  };
};
