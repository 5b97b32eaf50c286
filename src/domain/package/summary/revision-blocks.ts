import type { RevisionReport } from '../../revision/report.ts';
import { printable, type Covers } from './printable.ts';
import type { Block } from '../../../../packages/tagged-pdf/index.ts';
import type { SummaryWords } from './words.ts';

/** The revision that a package answers: what the officer noted, and what changed since. */
export const revisionBlocks = (
  { number, notes, changes }: RevisionReport,
  { revision: words, continued }: SummaryWords,
  covers: Covers,
): Block[] => {
  const row = (...cells: string[]) => cells.map((cell) => printable(cell, covers).text);
  const title = words.title(number);
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      head: words.notes,
      widths: [2, 4, 1.4],
      rows: notes.map(({ label, note, done }) => row(label, note, done ? words.done : words.open)),
      continued: continued(title),
    },
    { kind: 'heading', level: 3, text: words.changed },
    changes.length === 0
      ? { kind: 'text', text: words.unchanged }
      : {
          kind: 'table',
          head: words.changes,
          widths: [2, 2.7, 2.7],
          rows: changes.map(({ label, from, to }) => row(label, from, to)),
          continued: continued(words.changed),
        },
  ];
};
