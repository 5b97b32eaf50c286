import type { Status } from '../../schemas/fields.ts';
import { priceOf, type Rupiah } from '../money.ts';
import type { Volume } from '../volume.ts';
import { statusOf } from './status-of.ts';
import type { ArticleRef, ChargedLine, LineCommon, Statuses, TariffBasis, TariffLine } from './types.ts';
import { valueOn, type TariffCase } from './value-on.ts';

/** How a line comes out; the last three have no amount. */
type LineOutcome = 'charged' | 'waived' | 'exempt' | 'unreadable' | 'not-in-force' | 'unpublished';

/** A line of an estimate. Amounts are whole rupiah; a line without volume has a unit price but no amount. */
export type EstimatedLine = LineCommon & {
  outcome: LineOutcome;
  volume?: Volume;
  unitPrice?: Rupiah;
  /** The price is for the whole volume, which only tells the size. */
  flat?: true;
  amount?: Rupiah;
  /** Whether the amount was rounded up to a whole rupiah. */
  rounded: boolean;
  /** The first is named beside the amount. */
  grounds?: readonly TariffBasis[];
  status?: Status;
};

type LineCase = TariffCase & {
  volumes: ReadonlyMap<string, Volume>;
  statuses: Statuses;
  /** The service has no tariff in this case. */
  closed: boolean;
  exemption: ArticleRef | undefined;
};

type Priced = Pick<EstimatedLine, 'outcome' | 'unitPrice' | 'flat' | 'grounds'>;

const priceCharged = (line: ChargedLine, lineCase: LineCase): Priced => {
  const value = valueOn(line.values, lineCase, lineCase.volumes.get(line.id));
  if (value.state === 'not-in-force' || value.state === 'unpublished') return { outcome: value.state };
  const price =
    value.state === 'in-force'
      ? { unitPrice: value.unitPrice, ...(value.flat && { flat: true as const }) }
      : {};
  if (lineCase.exemption) return { outcome: 'exempt', ...price, grounds: [lineCase.exemption] };
  const outcome = value.state === 'unreadable' ? 'unreadable' : 'charged';
  return { outcome, ...price, grounds: value.grounds };
};

const price = (line: TariffLine, lineCase: LineCase): Priced => {
  if ('values' in line) return priceCharged(line, lineCase);
  if (lineCase.closed) return { outcome: 'not-in-force' };
  return { outcome: 'waived', unitPrice: 0n, grounds: [line.waived.basis] };
};

const amountOf = ({ outcome, unitPrice = 0n, flat }: Priced, volume: Volume | undefined) => {
  if (volume === undefined) return { rounded: false };
  if (outcome === 'waived' || outcome === 'exempt') return { amount: 0n, rounded: false };
  if (outcome !== 'charged') return { rounded: false };
  return flat ? { amount: unitPrice, rounded: false } : priceOf(unitPrice, volume);
};

/** One line of `estimate`: its price on the day, its amount, and what both rest on. */
export const estimateLine = (line: TariffLine, lineCase: LineCase): EstimatedLine => {
  const volume = lineCase.volumes.get(line.id);
  const priced = price(line, lineCase);
  const [first] = priced.grounds ?? [];
  return {
    id: line.id,
    words: line.words,
    group: line.group,
    unit: line.unit,
    certainty: line.certainty,
    ...(volume !== undefined && { volume }),
    ...priced,
    ...amountOf(priced, volume),
    ...(first && { status: statusOf(first, lineCase.statuses) }),
  };
};
