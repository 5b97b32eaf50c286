import type { Content } from '../content/collections.ts';
import { surenessOf, type Sureness } from '../domain/tariff/sureness.ts';
import { commonest } from '../lib/commonest.ts';
import { traffic, type TariffField, type TariffKind, type Traffic } from '../schemas/tariff.ts';
import { get, list } from './get.ts';
import { allTariffLines, type TariffLineView } from './tariff-line.ts';

type Amount = TariffLineView['values'][number]['amount'];

/** A line as its list prints it; a direction that is left out has no figure there. */
export type ListRow = {
  line: TariffLineView;
  figures: Partial<Record<Traffic, Amount>>;
  sureness: Sureness;
  /** Query of the estimator that counts one of it, in the first direction that has a figure. */
  estimate: string | undefined;
  services: { id: string; title: string; anchor: string }[];
};

/** Lines under one heading of the annex; `group` is the page of what the copies say of them. */
type ListSection = { heading: string; group: string; rows: ListRow[] };

/** One page of the lists. */
export type TariffList = {
  field: TariffField;
  kind: TariffKind;
  path: `/tarif/daftar/${string}/`;
  /** Headings of the annex above all its lines, the outermost first. */
  headings: string[];
  sections: ListSection[];
  /** What most of its figures are; only the others say it of themselves. */
  usual: Sureness;
  /** Whether each line has one figure for all three directions. */
  oneFigure: boolean;
};

/** Address of the list of a field and kind. */
export const listPath = ({ field, kind }: Pick<TariffLineView, 'field' | 'kind'>) =>
  `/tarif/daftar/${field}/${kind}/` as const;

/** Address of the page that tells what each copy says of the lines of a group. */
export const copiesPath = (line: Pick<TariffLineView, 'field' | 'kind' | 'group'>) =>
  `${listPath(line)}${line.group.split('/').at(-1) ?? ''}/` as const;

/** Whether a line is one of the lists of the quarantine; others stand in a service's document or are the ministry's. */
export const isListed = ({ field, instruments }: TariffLineView): boolean =>
  field !== 'kesehatan' && instruments.length > 0;

const usesOf = (content: Content) => {
  const uses = new Map<string, ListRow['services']>();
  for (const { id, data } of list(content, 'services'))
    for (const fee of data.fees.lines)
      if ('line' in fee)
        uses.set(fee.line, [
          ...(uses.get(fee.line) ?? []),
          { id, title: data.title, anchor: `biaya-${fee.id}` },
        ]);
  return uses;
};

/** How sure a line's figures are; what it rests on stands in its values, and for a disputed one nowhere. */
export const lineSureness = ({ grade, question, values }: TariffLineView): Sureness =>
  surenessOf({ grade, question }, values[0]?.grounds ?? []);

const rowOf = (line: TariffLineView, uses: ReturnType<typeof usesOf>): ListRow => {
  const found = traffic.options.flatMap((direction) => {
    const value = line.values.find((one) => one.traffic === direction && one.to === undefined);
    return value ? [[direction, value.amount] as const] : [];
  });
  const first = found[0]?.[0];
  return {
    line,
    figures: Object.fromEntries(found),
    sureness: lineSureness(line),
    estimate: first && `barang=${line.id}:1${first === 'antar-area' ? '' : `&lalu-lintas=${first}`}`,
    services: uses.get(line.id) ?? [],
  };
};

const sharedHeadings = (lines: readonly TariffLineView[]): string[] => {
  const [first, ...others] = lines.map(({ path }) => path);
  if (!first) return [];
  const end = first.findIndex((heading, at) => others.some((path) => path[at] !== heading));
  return end < 0 ? first : first.slice(0, end);
};

const listOf = (lines: TariffLineView[], uses: ReturnType<typeof usesOf>): TariffList[] => {
  const [first] = lines;
  if (!first) return [];
  const headings = sharedHeadings(lines);
  const rows = lines.map((line) => rowOf(line, uses));
  const byHeading = Map.groupBy(rows, ({ line }) =>
    [line.group, line.path.slice(headings.length).join(' › ')].join('\n'),
  );
  return [
    {
      field: first.field,
      kind: first.kind,
      path: listPath(first),
      headings,
      sections: [...byHeading].map(([key, own]) => {
        const [group = '', heading = ''] = key.split('\n');
        return { heading, group, rows: own };
      }),
      usual: commonest(rows.map(({ sureness }) => sureness)) ?? 'disputed',
      oneFigure: rows.every(
        ({ figures }) => new Set(traffic.options.map((direction) => figures[direction])).size === 1,
      ),
    },
  ];
};

/** Every page of the lists, in the order of the annexes. */
export const tariffLists = (content: Content): TariffList[] => {
  const uses = usesOf(content);
  const lines = allTariffLines(content).filter(isListed);
  return [...Map.groupBy(lines, listPath).values()].flatMap((own) => listOf(own, uses));
};

/** Names of instruments by their ids, as `PP 35/2016`. */
export const lawNames = (content: Content, instruments: readonly string[]): string[] =>
  instruments.map((id) => get(content, 'regulations', id).data.shortTitle);
