import type { Content } from '../content/collections.ts';
import { publishedId, tariffLines, type ListedLine } from '../content/tariff-lines.ts';
import type { Size } from '../domain/tariff/types.ts';
import type { UnitName } from '../schemas/vocabulary.ts';
import type { Provenance } from '../schemas/provenance.ts';
import {
  traffic,
  type Basis,
  type Brackets,
  type Grade,
  type TariffField,
  type TariffKind,
  type Traffic,
} from '../schemas/tariff.ts';

type Amount = number | 'tidak-terbaca';
type Line = ListedLine['line'];
type Ground = ListedLine['group']['data']['grounds'][string];

/** One figure for one direction (and kind of goods, and size), with the days on which it holds and all it rests on. */
export type DatedValue = {
  traffic: Traffic | 'semua';
  goods?: string;
  /** Only for this size of what is charged, e.g. a ship's tonnage; the figure is then for the whole. */
  size?: Size;
  from: string;
  to?: string;
  /** `from` is the earliest day it can hold, because the day in force was not read. */
  startUnread?: true;
  amount: Amount;
  /** What it rests on, the oldest ground first. */
  grounds: [Basis, ...Basis[]];
  checkedOn: string;
};

/** A line of the lists of tariffs, its group and grounds resolved. */
export type TariffLineView = {
  id: string;
  /** The group of the annex that prints it: its file below `content/tariffs/`. */
  group: string;
  publishedId: string;
  /** The line's words below the headings that tell it apart. */
  title: string;
  item: string;
  /** Headings above it, the outermost first. */
  path: string[];
  field: TariffField;
  kind: TariffKind;
  unit: UnitName | undefined;
  grade: Grade;
  values: DatedValue[];
  instruments: string[];
  conflict: string | undefined;
  question: string | undefined;
  provenance: Provenance;
};

const basisOf = (ground: Ground): Basis =>
  'regulation' in ground
    ? { regulation: ground.regulation, article: ground.article }
    : { seenOnlyIn: ground.seenOnlyIn, seenOn: ground.seenOn };

/** The steps of a list by size as sizes that leave no gap: above the step before, up to and including its own end. */
const sizesOf = ({ from, steps }: Brackets): { size: Size; amount: Amount }[] =>
  steps.map(({ upTo, amount }, index) => {
    const below = steps[index - 1]?.upTo;
    return {
      size: { ...(below === undefined ? { from } : { above: below }), ...(upTo !== undefined && { upTo }) },
      amount,
    };
  });

const figuresOf = ({ amounts, brackets }: Line['values'][number]) => {
  if (brackets) return sizesOf(brackets).map((sized) => ({ traffic: 'semua' as const, ...sized }));
  return (['antar-area', 'ekspor', 'impor', 'semua'] as const).flatMap((traffic) => {
    const amount = amounts?.[traffic];
    return amount === undefined ? [] : [{ traffic, amount }];
  });
};

const datedValues = ({ line: { values }, group: { data } }: ListedLine): DatedValue[] =>
  values.flatMap((value) => {
    const grounds = value.grounds
      .flatMap((key) => data.grounds[key] ?? [])
      .sort((a, b) => a.from.localeCompare(b.from));
    const [first, ...others] = grounds;
    if (!first) return [];
    const ends = grounds.flatMap(({ to }) => to ?? []);
    const to = value.to ?? (ends.length === grounds.length ? ends.sort().at(-1) : undefined);
    return figuresOf(value).map((figure) => ({
      ...figure,
      ...(value.goods !== undefined && { goods: value.goods }),
      from: value.from ?? first.from,
      ...(to !== undefined && { to }),
      ...(value.from === undefined && first.startUnread && { startUnread: true as const }),
      grounds: [basisOf(first), ...others.map(basisOf)] as DatedValue['grounds'],
      checkedOn: data.provenance.checkedOn,
    }));
  });

/** The words of a line under the heading that tells it apart, unless they begin with it. */
const titleOf = (heading: string | undefined, item: string): string =>
  heading === undefined || item.toLowerCase().startsWith(heading.toLowerCase())
    ? item
    : `${heading}: ${item}`;

const viewOf = (listed: ListedLine): TariffLineView => {
  const { line, title, group } = listed;
  const { field, kind, path, provenance } = group.data;
  const inside = title === undefined ? [] : title.split(' > ');
  const grounds = line.values.flatMap((value) =>
    value.grounds.flatMap((key) => group.data.grounds[key] ?? []),
  );
  return {
    id: line.id,
    group: group.id,
    publishedId: publishedId(line),
    title: titleOf(inside.at(-1) ?? path.at(-1), line.item),
    item: line.item,
    path: [...path, ...inside],
    field,
    kind,
    unit: line.unit,
    grade: line.values.at(-1)?.grade ?? 'X',
    values: datedValues(listed),
    instruments: [...new Set(grounds.flatMap((ground) => ('regulation' in ground ? ground.regulation : [])))],
    conflict: line.conflict,
    question: line.question,
    provenance,
  };
};

/** A line of the lists that the content check has made sure exists. */
export const tariffLine = (content: Content, id: string): TariffLineView => {
  const listed = tariffLines(content).get(id);
  if (!listed) throw new Error(`no tariff line ${id}, though the content check passed`);
  return viewOf(listed);
};

/** Figures that have no end yet, by direction; those by size or kind of goods have no one figure. */
export const amountsToday = ({ values }: TariffLineView): Partial<Record<Traffic, number>> =>
  Object.fromEntries(
    traffic.options.flatMap((direction) => {
      const value = values.find(
        (one) => one.traffic === direction && one.to === undefined && !one.size && !one.goods,
      );
      return typeof value?.amount === 'number' ? [[direction, value.amount] as const] : [];
    }),
  );

/** Every line of the lists, in the order of the annex. */
export const allTariffLines = (content: Content): TariffLineView[] =>
  [...tariffLines(content).values()].map(viewOf);
