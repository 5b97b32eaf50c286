import {
  attachedAt,
  isPreparedAt,
  rowsOf,
  type Application,
  type FilePlace,
  type Row,
} from './application.ts';
import { checkText } from './check-text.ts';
import { fieldsOf, type Form, type FormField, type FormStep } from './form.ts';
import type { Finding, Problem } from './problem.ts';

/** A draft may have gaps; a complete application must have everything the portal marks with a star. */
export type Strictness = 'draft' | 'complete';

const CHOSEN: ReadonlySet<FormField['type']> = new Set(['pilihan', 'ya-tidak']);

const missing = ({ type, required, fromAccount }: FormField): Finding | undefined =>
  required && !fromAccount
    ? {
        code: CHOSEN.has(type) ? 'wajib-pilih' : type === 'berkas' ? 'wajib-berkas' : 'wajib',
        severity: 'salah',
      }
    : undefined;

const hasFile = (application: Application, place: FilePlace) =>
  attachedAt(application, place) !== undefined || isPreparedAt(application, place);

const checkField = (
  application: Application,
  step: FormStep,
  row: Row,
  field: FormField,
  strictness: Strictness,
) => {
  const text = row.values[field.key] ?? '';
  const filled =
    field.type === 'berkas'
      ? hasFile(application, { step: step.id, row: row.id, slot: field.key })
      : text.trim() !== '';
  if (filled) return field.type === 'berkas' ? undefined : checkText(field, text);
  return strictness === 'complete' ? missing(field) : undefined;
};

/** Everything wrong with one step, in the order of its rows and fields. */
export const validateStep = (application: Application, step: FormStep, strictness: Strictness): Problem[] => {
  const rows = rowsOf(application, step.id);
  if (rows.length === 0 && strictness === 'complete')
    return [{ code: 'tanpa-baris', severity: 'salah', step: step.id, row: 0, field: '' }];
  return rows.flatMap((row) =>
    fieldsOf(step).flatMap((field) => {
      const finding = checkField(application, step, row, field, strictness);
      return finding ? [{ ...finding, step: step.id, row: row.id, field: field.key }] : [];
    }),
  );
};

/** Everything wrong with an application, in the portal's order. */
export const validate = (application: Application, form: Form, strictness: Strictness): Problem[] =>
  form.steps.flatMap((step) => validateStep(application, step, strictness));
