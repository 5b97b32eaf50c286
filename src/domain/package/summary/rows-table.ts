import type { EntryStep } from '../entries.ts';
import { fieldsOf } from '../../submission/form.ts';
import type { Covers } from './printable.ts';
import type { Block } from '../../../../packages/tagged-pdf/index.ts';
import { notesOf, printedEntry } from './value-table.ts';
import type { SummaryWords } from './words.ts';

/** Most columns beside the number that an A4 sheet holds legibly. */
const MOST_COLUMNS = 6;

/** Whether the rows of a step fit into one table, a line for each. */
export const fitsOneTable = ({ step }: EntryStep): boolean =>
  step.repeats && fieldsOf(step).length <= MOST_COLUMNS;

/** The rows of a step as one table, and a note on what could not be printed, with the number of its row. */
export const rowsTable = ({ step, rows }: EntryStep, words: SummaryWords, covers: Covers): Block[] => {
  const printed = rows.map((groups) =>
    groups.flatMap(({ entries }) => entries).map((entry) => printedEntry(entry, words, covers)),
  );
  const labels = fieldsOf(step).map(({ label }) => label);
  return [
    {
      kind: 'table',
      head: [words.number, ...labels],
      widths: [0.45, ...labels.map((_, column) => (column === 0 ? 2 : 1.2))],
      rows: printed.map((row, index) => [String(index + 1), ...row.map(({ text }) => text)]),
      continued: words.continued(step.title),
    },
    ...printed.flatMap((row, index) =>
      notesOf(row.map((one) => ({ ...one, note: one.note && `${words.row(index + 1)}: ${one.note}` }))),
    ),
  ];
};
