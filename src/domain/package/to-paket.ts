import { attachmentsInOrder } from '../attachment/in-order.ts';
import { isPreparedAt, rowsOf, type Application, type Row, type Values } from '../submission/application.ts';
import type { Draft } from '../submission/draft.ts';
import { fileFieldsOf, typedFieldsOf, type Form, type FormStep } from '../submission/form.ts';
import { notesOf } from './notes.ts';
import { SCHEMA_VERSION, type Attachment, type Paket, type PreparedSlot } from './paket.ts';

const valuesOf = (row: Row | undefined, step: FormStep): Values =>
  Object.fromEntries(
    typedFieldsOf(step).flatMap(({ key, type }) => {
      const value = (row?.values[key] ?? '').trim();
      return value === '' || type === 'kata-sandi' ? [] : [[key, value]];
    }),
  );

const preparedOf = (application: Application, step: FormStep): PreparedSlot[] =>
  rowsOf(application, step.id).flatMap(({ id }, index) =>
    fileFieldsOf(step)
      .filter(({ key }) => isPreparedAt(application, { step: step.id, row: id, slot: key }))
      .map(({ key }) => (step.repeats ? { slot: key, row: index } : { slot: key })),
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

/**
 * What `paket.json` says of a draft: texts without surrounding spaces, nothing for empty fields,
 * rows by their place. A field for a password is left out whatever it holds.
 */
export const toPaket = (draft: Draft, form: Form, contentVersion: string): Paket => ({
  schemaVersion: SCHEMA_VERSION,
  kind: draft.kind,
  serviceId: draft.serviceId,
  contentVersion,
  createdAt: draft.createdAt,
  updatedAt: draft.updatedAt,
  ...notesOf(draft),
  values: Object.fromEntries(
    form.steps.map((step) => {
      const rows = rowsOf(draft.application, step.id);
      return [step.id, step.repeats ? rows.map((row) => valuesOf(row, step)) : valuesOf(rows[0], step)];
    }),
  ),
  preparedFiles: form.steps.flatMap((step) => preparedOf(draft.application, step)),
  attachments: attachmentsOf(draft.application, form),
});
