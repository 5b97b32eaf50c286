import {
  isSamePlace,
  rowsOf,
  type Application,
  type AttachedFile,
  type FilePlace,
  type PreparedFile,
  type Row,
} from './application.ts';

/** A row with its files and its place among the others: what brings a removed one back. */
export type RemovedRow = {
  readonly step: string;
  readonly at: number;
  readonly row: Row;
  readonly prepared: readonly PreparedFile[];
  readonly attached: readonly AttachedFile[];
};

/** What can happen to an application that is being filled; rows are named by their id. */
export type ApplicationAction =
  | { type: 'set'; step: string; row: string; field: string; value: string }
  /** `id` is a new one, from `newRowId`: the reducer itself is pure. */
  | { type: 'add-row'; step: string; id: string }
  | { type: 'remove-row'; step: string; row: string }
  | { type: 'restore-row'; removed: RemovedRow }
  | { type: 'prepare'; file: PreparedFile; ready: boolean }
  | { type: 'attach'; file: AttachedFile }
  | { type: 'detach'; place: FilePlace };

const withRows = (application: Application, step: string, rows: readonly Row[]): Application => ({
  ...application,
  rows: { ...application.rows, [step]: rows },
});

const setField = (row: Row, field: string, value: string): Row => {
  const { [field]: _, ...others } = row.values;
  return { ...row, values: value === '' ? others : { ...others, [field]: value } };
};

const hasRow = (application: Application, step: string, row: string): boolean =>
  rowsOf(application, step).some(({ id }) => id === row);

const without = <T extends FilePlace>(files: readonly T[], place: FilePlace): T[] =>
  files.filter((file) => !isSamePlace(file, place));

/** The application without the statement that the file of a place is not needed. */
const asked = (application: Application, { step, row, slot }: FilePlace): Application =>
  withRows(
    application,
    step,
    rowsOf(application, step).map((one) => (one.id === row ? setField(one, slot, '') : one)),
  );

const inRow =
  (step: string, row: string) =>
  (file: FilePlace): boolean =>
    file.step === step && file.row === row;

/** A row as `restore-row` takes it back; nothing where there is no such row. */
export const removedRow = (application: Application, step: string, id: string): RemovedRow | undefined => {
  const at = rowsOf(application, step).findIndex((one) => one.id === id);
  const row = rowsOf(application, step)[at];
  return (
    row && {
      step,
      at,
      row,
      prepared: application.prepared.filter(inRow(step, id)),
      attached: application.attached.filter(inRow(step, id)),
    }
  );
};

const restoreRow = (
  application: Application,
  { step, at, row, prepared, attached }: RemovedRow,
): Application => {
  if (hasRow(application, step, row.id)) return application;
  const rows = rowsOf(application, step);
  return {
    ...withRows(application, step, [...rows.slice(0, at), row, ...rows.slice(at)]),
    prepared: [...application.prepared, ...prepared],
    attached: [...application.attached, ...attached],
  };
};

const removeRow = (application: Application, step: string, row: string): Application => {
  const isElsewhere = (file: FilePlace) => !inRow(step, row)(file);
  return {
    ...withRows(
      application,
      step,
      rowsOf(application, step).filter(({ id }) => id !== row),
    ),
    prepared: application.prepared.filter(isElsewhere),
    attached: application.attached.filter(isElsewhere),
  };
};

/**
 * The application after an action; the very same one where the action changes nothing, or names a row that is gone.
 * Emptying a field removes its entry; removing a row takes its files along; a file that is attached need no longer be
 * ticked as prepared, nor be declined.
 */
export const reduceApplication = (application: Application, action: ApplicationAction): Application => {
  switch (action.type) {
    case 'set': {
      const { step, row, field, value } = action;
      const entered = rowsOf(application, step).find(({ id }) => id === row)?.values;
      if (!entered || (entered[field] ?? '') === value) return application;
      return withRows(
        application,
        step,
        rowsOf(application, step).map((one) => (one.id === row ? setField(one, field, value) : one)),
      );
    }
    case 'add-row':
      return hasRow(application, action.step, action.id)
        ? application
        : withRows(application, action.step, [
            ...rowsOf(application, action.step),
            { id: action.id, values: {} },
          ]);
    case 'remove-row':
      return hasRow(application, action.step, action.row)
        ? removeRow(application, action.step, action.row)
        : application;
    case 'restore-row':
      return restoreRow(application, action.removed);
    case 'prepare': {
      const { file, ready } = action;
      const isReady = application.prepared.some((one) => isSamePlace(one, file));
      if (!hasRow(application, file.step, file.row) || isReady === ready) return application;
      const others = without(application.prepared, file);
      return {
        ...(ready ? asked(application, file) : application),
        prepared: ready ? [...others, file] : others,
      };
    }
    case 'attach':
      return hasRow(application, action.file.step, action.file.row)
        ? {
            ...asked(application, action.file),
            prepared: without(application.prepared, action.file),
            attached: [...without(application.attached, action.file), action.file],
          }
        : application;
    case 'detach': {
      const attached = without(application.attached, action.place);
      return attached.length === application.attached.length ? application : { ...application, attached };
    }
  }
};
