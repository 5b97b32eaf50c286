import type { Application, PreparedFile, Row, Values } from './application.ts';
import { emptyApplication } from './application.ts';
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

const restorePrepared = (stored: unknown, form: Form): PreparedFile[] =>
  Array.isArray(stored)
    ? stored.filter(
        (file): file is PreparedFile =>
          isRecord(file) &&
          Number.isInteger(file['row']) &&
          form.steps.some(
            (step) => step.id === file['step'] && fileFieldsOf(step).some(({ key }) => key === file['slot']),
          ),
      )
    : [];

/** An application from the device's store, as far as today's form knows its steps and fields. */
export const restoreApplication = (stored: unknown, form: Form): Application => {
  if (!isRecord(stored) || !isRecord(stored['rows'])) return emptyApplication(form);
  const rows = stored['rows'];
  return {
    rows: Object.fromEntries(form.steps.map((step) => [step.id, restoreRows(rows[step.id], step)])),
    prepared: restorePrepared(stored['prepared'], form),
  };
};
