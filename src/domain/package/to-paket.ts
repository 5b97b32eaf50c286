import { attachmentsInOrder } from '../attachment/in-order.ts';
import {
  isDeclinedAt,
  isPreparedAt,
  rowsOf,
  type Application,
  type FilePlace,
  type Row,
  type Values,
} from '../submission/application.ts';
import type { Draft } from '../draft/draft.ts';
import { fileFieldsOf, typedFieldsOf, type Form, type FormStep } from '../submission/form.ts';
import { notesOf } from './notes.ts';
import { noteLabel } from '../revision/note-label.ts';
import {
  SCHEMA_VERSION,
  type Attachment,
  type Paket,
  type PaketNote,
  type PaketRevision,
  type PaketState,
  type PreparedSlot,
} from './paket.ts';

const valuesOf = (row: Row | undefined, step: FormStep): Values =>
  Object.fromEntries(
    typedFieldsOf(step).flatMap(({ key, type }) => {
      const value = (row?.values[key] ?? '').trim();
      return value === '' || type === 'kata-sandi' ? [] : [[key, value]];
    }),
  );

/** The places for files of which something is so. */
const slotsWhere = (
  isSo: (application: Application, place: FilePlace) => boolean,
  application: Application,
  { steps }: Form,
): PreparedSlot[] =>
  steps.flatMap((step) =>
    rowsOf(application, step.id).flatMap(({ id }, index) =>
      fileFieldsOf(step)
        .filter(({ key }) => isSo(application, { step: step.id, row: id, slot: key }))
        .map(({ key }) => (step.repeats ? { slot: key, row: index } : { slot: key })),
    ),
  );

const attachmentsOf = (application: Application, form: Form): Attachment[] =>
  attachmentsInOrder(application, form).map(({ path, row, file }) => ({
    slot: file.slot,
    ...(row === undefined ? {} : { row }),
    fileName: path.slice(path.lastIndexOf('/') + 1),
    mediaType: file.mediaType,
    bytes: file.bytes,
    sha256: file.sha256,
  }));

/** An application as a package holds it: texts without surrounding spaces, nothing for empty fields, rows by place. */
const stateOf = (application: Application, form: Form): PaketState => {
  const declined = slotsWhere(isDeclinedAt, application, form);
  return {
    values: Object.fromEntries(
      form.steps.map((step) => {
        const rows = rowsOf(application, step.id);
        return [step.id, step.repeats ? rows.map((row) => valuesOf(row, step)) : valuesOf(rows[0], step)];
      }),
    ),
    preparedFiles: slotsWhere(isPreparedAt, application, form),
    ...(declined.length > 0 && { declinedFiles: declined }),
    attachments: attachmentsOf(application, form),
  };
};

const revisionOf = ({ revision, application }: Draft, form: Form): PaketRevision | undefined => {
  if (!revision) return undefined;
  const { number, issuedAt, takenAt, before } = revision;
  const placeIn = (step: string, row: string) => rowsOf(application, step).findIndex(({ id }) => id === row);
  const notes = revision.notes.map((note): PaketNote => {
    const { note: text, done } = note;
    if (!('place' in note)) return { label: note.label, text, done };
    const { step, field, row } = note.place;
    const [repeats, index] = [
      form.steps.some(({ id, repeats }) => id === step && repeats),
      placeIn(step, row),
    ];
    // A row that is gone has no place in a package.
    if (index < 0) return { label: noteLabel(note, { revision, application }, form), text, done };
    return { place: { step, field, ...(repeats && { row: index }) }, text, done };
  });
  const rows = Object.fromEntries(
    form.steps
      .filter(({ repeats }) => repeats)
      .map(({ id: step }) => [
        step,
        rowsOf(before, step).map(({ id }) => {
          const index = placeIn(step, id);
          return index < 0 ? null : index;
        }),
      ]),
  );
  return {
    number,
    ...(issuedAt !== undefined && { issuedAt }),
    takenAt,
    notes,
    before: { ...stateOf(before, form), rows },
  };
};

/**
 * What `paket.json` says of a draft. A field for a password is left out whatever it holds.
 * @param form what its answers ask for
 * @param whole everything the form may ask for: an entry of before a revision may stand in a field that no longer applies
 */
export const toPaket = (draft: Draft, form: Form, contentVersion: string, whole: Form = form): Paket => {
  const revision = revisionOf(draft, whole);
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: draft.kind,
    serviceId: draft.serviceId,
    contentVersion,
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    ...notesOf(draft),
    ...(revision && { revision }),
    ...stateOf(draft.application, form),
  };
};
