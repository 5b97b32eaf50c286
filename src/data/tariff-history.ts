import type { Content } from '../content/collections.ts';
import { addDays } from '../domain/calendar.ts';
import type { UnitName } from '../schemas/vocabulary.ts';
import type { Basis } from '../schemas/tariff.ts';
import { list } from './get.ts';
import { allTariffLines, type DatedValue, type TariffLineView } from './tariff-line.ts';
import { isListed } from './tariff-lists.ts';

type Figure = DatedValue['amount'];

/** One traffic (and kind of goods) on the day on which its figure changed; `before` is unknown for the first. */
export type FigureChange = Pick<DatedValue, 'traffic' | 'goods' | 'size' | 'to'> & {
  now: Figure;
  before?: Figure;
};

/** What changed in one legal quantity on one day, with all that the new figures rest on. */
export type TariffChange = { from: string; startUnread?: true; grounds: Basis[]; figures: FigureChange[] };

/** A legal quantity and its changes, the newest first. */
export type TariffHistory = {
  id: string;
  /** Id of the line in the lists. */
  line: string;
  anchor: string;
  title: string;
  unit: UnitName | undefined;
  changes: TariffChange[];
};

/** Anchor of a tariff on `/perubahan/`, e.g. `tarif-pp-35-2016-pemeriksaan-madu`. */
export const tariffAnchor = (id: string): string => `tarif-${id.replaceAll('/', '-')}`;

const sameFigure = (a: DatedValue, b: DatedValue) =>
  a.traffic === b.traffic && a.goods === b.goods && JSON.stringify(a.size) === JSON.stringify(b.size);

/** A figure that goes on the day after with the same amount has not changed: one value, to the later end. */
const joined = (inTime: readonly DatedValue[]): DatedValue[] =>
  inTime.reduce<DatedValue[]>((done, value) => {
    const at = done.findLastIndex((other) => sameFigure(other, value));
    const earlier = done[at];
    const goesOn =
      earlier?.to !== undefined && earlier.amount === value.amount && addDays(earlier.to, 1) === value.from;
    if (!goesOn) return [...done, value];
    const { to: _to, ...begun } = earlier;
    return done.with(at, { ...begun, ...(value.to !== undefined && { to: value.to }) });
  }, []);

const changesIn = (values: readonly DatedValue[]): TariffChange[] => {
  const inTime = joined([...values].sort((a, b) => a.from.localeCompare(b.from)));
  const changes = new Map<string, TariffChange>();
  inTime.forEach((value, index) => {
    const { from, startUnread, grounds, traffic, goods, size, to, amount } = value;
    const key = `${from} ${JSON.stringify(grounds)}`;
    const change = changes.get(key) ?? { from, ...(startUnread && { startUnread }), grounds, figures: [] };
    const before = inTime.slice(0, index).findLast((other) => sameFigure(other, value));
    change.figures.push({
      traffic,
      now: amount,
      ...(goods && { goods }),
      ...(size && { size }),
      ...(to && { to }),
      ...(before && before.amount !== amount && { before: before.amount }),
    });
    changes.set(key, change);
  });
  return [...changes.values()].reverse();
};

const historyOf = ({ id, publishedId, title, unit, values }: TariffLineView): TariffHistory => ({
  id: publishedId,
  line: id,
  anchor: tariffAnchor(publishedId),
  title,
  unit,
  changes: changesIn(values),
});

/**
 * The lines whose history is worth a row: those that a service charges by or once did, those whose figures changed,
 * and those that stand on no list. Of the many others there is one figure each, on its list.
 */
export const tariffHistories = (content: Content): TariffHistory[] => {
  const charged = new Set(
    list(content, 'services').flatMap(({ data }) =>
      data.fees.lines.flatMap((line) => ('line' in line ? line.line : [])),
    ),
  );
  return allTariffLines(content)
    .filter(({ values }) => values.length > 0)
    .flatMap((line) => {
      const history = historyOf(line);
      const kept = line.publishedId !== line.id || charged.has(line.id) || history.changes.length > 1;
      return kept || !isListed(line) ? history : [];
    });
};
