import type { Form } from '../../submission/form.ts';
import { entriesOf } from '../entries.ts';
import type { Paket } from '../paket.ts';
import { printable, type Covers } from '../summary/printable.ts';
import type { Block, Sheet, Table } from '../../../../packages/tagged-pdf/index.ts';
import { notesOf, printedEntry } from '../summary/value-table.ts';
import type { SummaryWords } from '../summary/words.ts';
import { partiesOf } from './parties.ts';

/** The words of the draft of a power of attorney; they are this site's own, no source prints any. */
export type PowerOfAttorneyWords = {
  readonly title: string;
  readonly draft: string;
  readonly origin: string;
  readonly principal: string;
  readonly agent: string;
  readonly labels: Readonly<
    Record<'owner' | 'signer' | 'position' | 'person' | 'identity' | 'address' | 'phone', string>
  >;
  /** Room to write on. */
  readonly blank: string;
  readonly purpose: string;
  readonly until: string;
  readonly goods: string;
  readonly noGoods: string;
  readonly placeAndDate: string;
  readonly signatures: { readonly agent: string; readonly principal: string };
  readonly foot: string;
};

/** What the draft of a power of attorney is made from. */
export type PowerOfAttorneyInput = {
  readonly paket: Paket;
  readonly form: Form;
  readonly words: PowerOfAttorneyWords;
  /** For the list of goods, which is printed as in the summary. */
  readonly summaryWords: SummaryWords;
  readonly covers: Covers;
};

/** Most columns of the list of goods beside their number. */
const COLUMNS = 6;

const goodsBlocks = ({ paket, form, words, summaryWords, covers }: PowerOfAttorneyInput): Block[] => {
  const goods = entriesOf(paket, form).find(({ step }) => step.repeats);
  const rows = (goods?.rows ?? [])
    .map((groups) => groups.flatMap(({ entries }) => entries.filter(({ field }) => field.type !== 'berkas')))
    .filter((entries) => entries.some(({ value }) => value !== ''))
    .map((entries) => entries.slice(0, COLUMNS).map((entry) => printedEntry(entry, summaryWords, covers)));
  if (rows.length === 0) return [{ kind: 'text', text: words.noGoods }];
  const labels = rows[0]?.map(({ label }) => label) ?? [];
  return [
    {
      kind: 'table',
      head: [summaryWords.number, ...labels],
      widths: [0.45, ...labels.map((_, column) => (column === 0 ? 2 : 1))],
      rows: rows.map((row, index) => [String(index + 1), ...row.map(({ text }) => text)]),
      continued: summaryWords.continued(words.goods),
    },
    ...rows.flatMap(notesOf),
  ];
};

/** A draft of the *surat kuasa* for who files on the owner's behalf: filled where the application knows it, lines elsewhere. */
export const powerOfAttorneySheet = (input: PowerOfAttorneyInput): Sheet => {
  const { words, covers, summaryWords } = input;
  const { labels, blank } = words;
  const { principal, agent } = partiesOf(input.paket);
  const name = (value: string) => printable(value, covers).text;
  const filled = (value: string) => (value === '' ? blank : name(value));
  const table = (rows: Table['rows']): Table => ({
    kind: 'table',
    widths: [35, 65],
    rows,
    continued: summaryWords.continued(words.title),
  });
  const paragraph = (text: string): Block => ({ kind: 'text', text });
  return {
    title: words.title,
    foot: words.foot,
    blocks: [
      { kind: 'text', text: words.draft, tone: 'strong' },
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'text', text: words.origin, tone: 'small' },
      paragraph(words.principal),
      table([
        [labels.owner, filled(principal.owner)],
        [labels.signer, filled(principal.person)],
        [labels.position, blank],
        [labels.identity, filled(principal.identity)],
        [labels.address, filled(principal.address)],
        [labels.phone, filled(principal.phone)],
      ]),
      { kind: 'text', text: words.agent, gap: true },
      table([
        [labels.person, filled(agent.person)],
        [labels.identity, filled(agent.identity)],
        [labels.address, filled(agent.address)],
        [labels.phone, filled(agent.phone)],
      ]),
      { kind: 'text', text: words.purpose, gap: true },
      ...goodsBlocks(input),
      { kind: 'text', text: words.until, gap: true },
      paragraph(words.placeAndDate),
      {
        kind: 'signatures',
        boxes: [
          { title: words.signatures.agent, name: name(agent.person) },
          { title: words.signatures.principal, name: name(principal.person || principal.owner) },
        ],
      },
    ],
  };
};
