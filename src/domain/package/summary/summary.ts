import type { Form } from '../../submission/form.ts';
import type { RevisionReport } from '../../revision/report.ts';
import { entriesOf, type EntryGroup, type EntryStep } from '../entries.ts';
import type { Paket } from '../paket.ts';
import { printable, type Covers } from './printable.ts';
import { revisionBlocks } from './revision-blocks.ts';
import { fitsOneTable, rowsTable } from './rows-table.ts';
import type { Block, Sheet } from '../../../../packages/tagged-pdf/index.ts';
import { valueTable } from './value-table.ts';
import type { SummaryWords } from './words.ts';

/** What the summary is made from. */
export type SummaryInput = {
  readonly paket: Paket;
  readonly form: Form;
  /** Address of the service page, for the QR code. */
  readonly address: string;
  readonly words: SummaryWords;
  readonly covers: Covers;
  /** What the package answers to an officer's notes. */
  readonly revision?: RevisionReport | undefined;
};

const noteBlocks = ({ paket, words, covers }: SummaryInput): Block[] =>
  (['title', 'applicationNumber'] as const).flatMap((name): Block[] => {
    const note = paket[name];
    return note === undefined
      ? []
      : [{ kind: 'text', text: `${words.notes[name]}: ${printable(note, covers).text}` }];
  });

const groupBlocks = (groups: readonly EntryGroup[], step: string, { words, covers }: SummaryInput): Block[] =>
  groups.flatMap(({ title, entries }): Block[] => [
    ...(title === '' || title === step ? [] : [{ kind: 'heading', level: 3, text: title } as const]),
    ...valueTable(title || step, entries, words, covers),
  ]);

const stepBlocks = (one: EntryStep, number: number, input: SummaryInput): Block[] => {
  const { step, rows } = one;
  const { words, covers } = input;
  const heading: Block = { kind: 'heading', level: 2, text: `${number}. ${step.title}` };
  if (rows.length === 0) return [heading, { kind: 'text', text: words.empty }];
  if (fitsOneTable(one)) return [heading, ...rowsTable(one, words, covers)];
  if (!step.repeats) return [heading, ...rows.flatMap((groups) => groupBlocks(groups, step.title, input))];
  return [
    heading,
    ...rows.flatMap((groups, index): Block[] => [
      { kind: 'heading', level: 3, text: words.row(index + 1) },
      ...groups.flatMap(({ entries }) => valueTable(words.row(index + 1), entries, words, covers)),
    ]),
  ];
};

const fileBlocks = ({ paket, form, words }: SummaryInput): Block[] => {
  const labels = new Map(
    form.steps
      .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
      .map(({ key, label }) => [key, label]),
  );
  const label = ({ slot, row }: { slot: string; row?: number }) =>
    `${labels.get(slot) ?? slot}${row === undefined ? '' : `, ${words.row(row + 1)}`}`;
  return [
    { kind: 'heading', level: 2, text: words.files.title },
    paket.attachments.length === 0
      ? { kind: 'text', text: words.files.none }
      : {
          kind: 'table',
          head: words.files.head,
          widths: [2, 2, 1],
          rows: paket.attachments.map((file) => [label(file), file.fileName, words.bytes(file.bytes)]),
          continued: words.continued(words.files.title),
        },
  ];
};

const endingBlocks = ({ words: { ending } }: SummaryInput): Block[] => [
  { kind: 'heading', level: 2, text: ending.title },
  ...ending.text.map((text): Block => ({ kind: 'text', text })),
  ...(ending.boxes.length === 0
    ? []
    : ([
        { kind: 'text', text: ending.placeAndDate },
        { kind: 'signatures', boxes: ending.boxes },
      ] as const)),
];

/** `ringkasan.pdf` as data: everything that was entered, in the portal's order, and what to do with it. */
export const summarySheet = (input: SummaryInput): Sheet => {
  const { paket, form, address, words } = input;
  const [first = '', ...others] = words.lead;
  return {
    title: words.title,
    foot: words.foot,
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'text', text: first, tone: 'strong' },
      ...others.map((text): Block => ({ kind: 'text', text })),
      ...noteBlocks(input),
      ...(input.revision ? revisionBlocks(input.revision, words, input.covers) : []),
      { kind: 'code', address, caption: words.code },
      ...entriesOf(paket, form).flatMap((step, index) => stepBlocks(step, index + 1, input)),
      ...fileBlocks(input),
      ...endingBlocks(input),
    ],
  };
};
