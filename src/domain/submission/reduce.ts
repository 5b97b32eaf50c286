import { rowsOf, type Application, type PreparedFile, type Row } from './application.ts';

export type ApplicationAction =
  | { type: 'set'; step: string; row: number; field: string; value: string }
  | { type: 'add-row'; step: string }
  | { type: 'remove-row'; step: string; row: number }
  | { type: 'prepare'; file: PreparedFile; ready: boolean }
  | { type: 'replace'; application: Application };

const withRows = (application: Application, step: string, rows: readonly Row[]): Application => ({
  ...application,
  rows: { ...application.rows, [step]: rows },
});

const setField = (row: Row, field: string, value: string): Row => {
  const { [field]: _, ...others } = row.values;
  return { ...row, values: value === '' ? others : { ...others, [field]: value } };
};

const same = (a: PreparedFile, b: PreparedFile) => a.step === b.step && a.row === b.row && a.slot === b.slot;

/** The application after an action. Emptying a field removes its entry; removing a row takes its files' ticks along. */
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
      const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
      return withRows(application, action.step, [...rows, { id, values: {} }]);
    }
    case 'remove-row': {
      const left = rowsOf(application, action.step).filter(({ id }) => id !== action.row);
      const prepared = application.prepared.filter(
        ({ step, row }) => step !== action.step || row !== action.row,
      );
      return { ...withRows(application, action.step, left), prepared };
    }
    case 'prepare': {
      const others = application.prepared.filter((file) => !same(file, action.file));
      return { ...application, prepared: action.ready ? [...others, action.file] : others };
    }
    case 'replace':
      return action.application;
  }
};
