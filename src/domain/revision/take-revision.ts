import { rowsOf } from '../submission/application.ts';
import { changeDraft } from '../draft/change.ts';
import type { Draft } from '../draft/draft.ts';
import type { DraftRevision, OfficerNote } from '../draft/draft-revision.ts';
import type { Form } from '../submission/form.ts';
import { isSameApplicationNumber } from '../submission/identifiers/application-number.ts';
import { findField } from '../submission/form.ts';
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
 * Whether a draft has this very revision already. A link that says when it was written tells it by that; one that does
 * not is the same while it says the same, until the draft was sent again.
 */
const isTaken = (
  { revision: taken, sentAt }: Draft,
  { issuedAt }: Revision,
  notes: readonly OfficerNote[],
) => {
  if (!taken) return false;
  if (issuedAt !== undefined) return taken.issuedAt === issuedAt;
  return saysSame(taken.notes, notes) && (sentAt === undefined || sentAt < taken.takenAt);
};

/**
 * A draft with a revision to be mended: numbered after the one before, no longer called sent, with the No. Aju where it
 * had none. What the form or the draft has no place for stays as a note by its name. The same revision taken twice
 * leaves the draft as it is.
 * @param time ISO 8601 in UTC
 */
export const takeRevision = (draft: Draft, form: Form, revision: Revision, time: string): Draft => {
  const notes = revision.items.map((item) => noteOf(draft, form, item));
  if (isTaken(draft, revision, notes)) return draft;
  const { issuedAt } = revision;
  const number = (draft.revision?.number ?? 0) + 1;
  const taken: DraftRevision = {
    id: issuedAt ?? time,
    number,
    ...(issuedAt !== undefined && { issuedAt }),
    takenAt: time,
    notes,
    before: draft.application,
  };
  const action = {
    type: 'note',
    notes: {
      revision: taken,
      applicationNumber: draft.applicationNumber ?? revision.applicationNumber,
      sentAt: undefined,
    },
  } as const;
  return changeDraft(draft, action, time);
};
