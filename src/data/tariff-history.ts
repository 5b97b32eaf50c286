import type { Content } from '../content/collections.ts';
import type { UnitName } from '../domain/units.ts';
import type { Basis, DatedValue } from '../schemas/tariff.ts';
import { list } from './get.ts';

type Figure = DatedValue['amount'];

/** One traffic (and kind of goods) on the day on which its figure changed; `before` is unknown for the first. */
export type FigureChange = Pick<DatedValue, 'traffic' | 'goods' | 'to'> & { now: Figure; before?: Figure };

/** What changed in one legal quantity on one day, on one ground. */
export type TariffChange = { from: string; basis: Basis; figures: FigureChange[] };

/** A legal quantity and its changes, the newest first. */
export type TariffHistory = {
  id: string;
  anchor: string;
  title: string;
  unit: UnitName;
  changes: TariffChange[];
};

/** Anchor of a tariff on `/perubahan/`, e.g. `tarif-pp-35-2016-pemeriksaan-madu`. */
export const tariffAnchor = (id: string): string => `tarif-${id.replaceAll('/', '-')}`;

const sameFigure = (a: DatedValue, b: DatedValue) => a.traffic === b.traffic && a.goods === b.goods;

const changesIn = (values: readonly DatedValue[]): TariffChange[] => {
  const inTime = [...values].sort((a, b) => a.from.localeCompare(b.from));
  const changes = new Map<string, TariffChange>();
  inTime.forEach((value, index) => {
    const { from, basis, traffic, goods, to, amount } = value;
    const key = `${from} ${JSON.stringify(basis)}`;
    const change = changes.get(key) ?? { from, basis, figures: [] };
    const before = inTime.slice(0, index).findLast((other) => sameFigure(other, value));
    change.figures.push({
      traffic,
      now: amount,
      ...(goods && { goods }),
      ...(to && { to }),
      ...(before && { before: before.amount }),
    });
    changes.set(key, change);
  });
  return [...changes.values()].reverse();
};

/** Every legal quantity with what it was, what it is, since when and on which ground. */
export const tariffHistories = (content: Content): TariffHistory[] =>
  list(content, 'tariffs').map(({ id, data: { title, unit, values } }) => ({
    id,
    anchor: tariffAnchor(id),
    title,
    unit,
    changes: changesIn(values),
  }));
