import {
  emptyApplication,
  isSamePlace,
  type Application,
  type AttachedFile,
  type FilePlace,
  type Row,
  type Values,
} from './application.ts';
import { fileFieldsOf, typedFieldsOf, type Form, type FormStep } from './form.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const restoreRow = (stored: unknown, step: FormStep): Row[] => {
  if (!isRecord(stored) || !Number.isInteger(stored['id']) || !isRecord(stored['values'])) return [];
  const entered = stored['values'];
  const values: Values = Object.fromEntries(
    typedFieldsOf(step).flatMap(({ key }) => {
      const value = entered[key];
      return typeof value === 'string' && value !== '' ? [[key, value]] : [];
    }),
  );
  return [{ id: stored['id'] as number, values }];
};

const restoreRows = (stored: unknown, step: FormStep): Row[] => {
  const rows = Array.isArray(stored) ? stored.flatMap((row) => restoreRow(row, step)) : [];
  return step.repeats ? rows : [{ id: 0, values: rows[0]?.values ?? {} }];
};

const isPlaceOf = (form: Form, file: unknown): file is FilePlace & Record<string, unknown> =>
  isRecord(file) &&
  Number.isInteger(file['row']) &&
  form.steps.some(
    (step) => step.id === file['step'] && fileFieldsOf(step).some(({ key }) => key === file['slot']),
  );

const placesIn = (stored: unknown, form: Form) =>
  Array.isArray(stored) ? stored.filter((file) => isPlaceOf(form, file)) : [];

const isFirstOfItsPlace = (file: FilePlace, index: number, all: readonly FilePlace[]) =>
  all.findIndex((other) => isSamePlace(other, file)) === index;

const restoreAttached = (stored: unknown, form: Form): AttachedFile[] =>
  placesIn(stored, form)
    .flatMap(({ step, row, slot, fileName, mediaType, bytes, sha256 }) =>
      typeof fileName === 'string' &&
      typeof mediaType === 'string' &&
      typeof bytes === 'number' &&
      typeof sha256 === 'string'
        ? [{ step, row, slot, fileName, mediaType, bytes, sha256 }]
        : [],
    )
    .filter(isFirstOfItsPlace);

/** An application from the device's store, as far as today's form knows its steps and fields. */
export const restoreApplication = (stored: unknown, form: Form): Application => {
  if (!isRecord(stored) || !isRecord(stored['rows'])) return emptyApplication(form);
  const rows = stored['rows'];
  return {
    rows: Object.fromEntries(form.steps.map((step) => [step.id, restoreRows(rows[step.id], step)])),
    prepared: placesIn(stored['prepared'], form).map(({ step, row, slot }) => ({ step, row, slot })),
    attached: restoreAttached(stored['attached'], form),
  };
};
