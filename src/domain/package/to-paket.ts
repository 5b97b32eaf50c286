import { rowsOf, type Application, type Row, type Values } from '../submission/application.ts';
import type { Draft } from '../submission/draft.ts';
import { fileFieldsOf, typedFieldsOf, type Form, type FormStep } from '../submission/form.ts';
import { SCHEMA_VERSION, type Paket, type PreparedSlot } from './paket.ts';

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
      .filter(({ key }) =>
        application.prepared.some((file) => file.step === step.id && file.row === id && file.slot === key),
      )
      .map(({ key }) => (step.repeats ? { slot: key, row: index } : { slot: key })),
  );

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
  values: Object.fromEntries(
    form.steps.map((step) => {
      const rows = rowsOf(draft.application, step.id);
      return [step.id, step.repeats ? rows.map((row) => valuesOf(row, step)) : valuesOf(rows[0], step)];
    }),
  ),
  preparedFiles: form.steps.flatMap((step) => preparedOf(draft.application, step)),
  attachments: [],
});
