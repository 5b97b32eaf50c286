import {
  isSamePlace,
  nextRowId,
  rowsOf,
  type Application,
  type AttachedFile,
  type FilePlace,
  type PreparedFile,
  type Row,
} from './application.ts';

/** What can happen to an application that is being filled; rows are named by their id. */
export type ApplicationAction =
  | { type: 'set'; step: string; row: number; field: string; value: string }
  | { type: 'add-row'; step: string }
  | { type: 'remove-row'; step: string; row: number }
  | { type: 'prepare'; file: PreparedFile; ready: boolean }
  | { type: 'attach'; file: AttachedFile }
  | { type: 'detach'; place: FilePlace }
  | { type: 'replace'; application: Application };

const withRows = (application: Application, step: string, rows: readonly Row[]): Application => ({
  ...application,
  rows: { ...application.rows, [step]: rows },
});

const setField = (row: Row, field: string, value: string): Row => {
  const { [field]: _, ...others } = row.values;
  return { ...row, values: value === '' ? others : { ...others, [field]: value } };
};

const without = <T extends FilePlace>(files: readonly T[], place: FilePlace): T[] =>
  files.filter((file) => !isSamePlace(file, place));

/**
 * The application after an action. Emptying a field removes its entry; removing a row takes its files along; a file
 * that is attached need no longer be ticked as prepared.
 */
export const reduceApplication = (application: Application, action: ApplicationAction): Application => {
  switch (action.type) {
    case 'set':
      return withRows(
        application,
        action.step,
        rowsOf(application, action.step).map((row) =>
          row.id === action.row ? setField(row, action.field, action.value) : row,
        ),
      );
    case 'add-row': {
      const rows = rowsOf(application, action.step);
      return withRows(application, action.step, [...rows, { id: nextRowId(rows), values: {} }]);
    }
    case 'remove-row': {
      const left = rowsOf(application, action.step).filter(({ id }) => id !== action.row);
      const isElsewhere = ({ step, row }: FilePlace) => step !== action.step || row !== action.row;
      return {
        ...withRows(application, action.step, left),
        prepared: application.prepared.filter(isElsewhere),
        attached: application.attached.filter(isElsewhere),
      };
    }
    case 'prepare': {
      const others = without(application.prepared, action.file);
      return { ...application, prepared: action.ready ? [...others, action.file] : others };
    }
    case 'attach':
      return {
        ...application,
        prepared: without(application.prepared, action.file),
        attached: [...without(application.attached, action.file), action.file],
      };
    case 'detach':
      return { ...application, attached: without(application.attached, action.place) };
    case 'replace':
      return action.application;
  }
};
