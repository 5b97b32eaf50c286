import type { Entry } from '../entries.ts';
import { shownValue } from '../../submission/shown-value.ts';
import { printable, type Covers } from './printable.ts';
import type { Block } from '../../../../packages/tagged-pdf/index.ts';
import type { SummaryWords } from './words.ts';

/** Most code points that a note names; the files beside the summary hold the whole value. */
const NAMED = 24;

/** An entry in print: its text, and a note where letters of it could not be printed. */
export type PrintedEntry = {
  readonly label: string;
  readonly text: string;
  readonly note: string | undefined;
};

const fileText = ({ file, prepared }: Entry, words: SummaryWords): string =>
  file ? file.fileName : prepared ? words.prepared : words.notAttached;

/** An entry as it is printed. */
export const printedEntry = (entry: Entry, words: SummaryWords, covers: Covers): PrintedEntry => {
  const { field } = entry;
  if (field.type === 'berkas') return { label: field.label, text: fileText(entry, words), note: undefined };
  const { text, missing } = printable(shownValue(field, entry.value, words.date), covers);
  const named = missing.slice(0, NAMED);
  const more = missing.length > NAMED ? ` ${words.more(missing.length - NAMED)}` : '';
  return {
    label: field.label,
    text: text === '' ? words.empty : text,
    note: missing.length === 0 ? undefined : words.unprintable(field.label, named.join(' ') + more),
  };
};

/** Notes of printed entries as paragraphs. */
export const notesOf = (printed: readonly PrintedEntry[]): Block[] =>
  printed.flatMap(({ note }): Block[] =>
    note === undefined ? [] : [{ kind: 'text', text: note, tone: 'small' }],
  );

/** Entries as a table of labels and values, and a note on what could not be printed. */
export const valueTable = (
  title: string,
  entries: readonly Entry[],
  words: SummaryWords,
  covers: Covers,
): Block[] => {
  const printed = entries.map((entry) => printedEntry(entry, words, covers));
  return [
    {
      kind: 'table',
      widths: [35, 65],
      rows: printed.map(({ label, text }) => [label, text]),
      continued: words.continued(title),
    },
    ...notesOf(printed),
  ];
};
