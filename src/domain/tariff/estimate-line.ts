import type { Status } from '../../schemas/fields.ts';
import { priceOf, type Rupiah } from '../money.ts';
import type { Volume } from '../volume.ts';
import { statusOf } from './status-of.ts';
import type { ArticleRef, ChargedLine, LineCommon, Statuses, TariffBasis, TariffLine } from './types.ts';
import { valueOn, type TariffCase } from './value-on.ts';

/** How a line comes out; the last three have no amount. */
export type LineOutcome = 'charged' | 'waived' | 'exempt' | 'unreadable' | 'not-in-force' | 'unpublished';

/** A line of an estimate. Amounts are whole rupiah; a line without volume has a unit price but no amount. */
export type EstimatedLine = LineCommon & {
  outcome: LineOutcome;
  volume?: Volume;
  unitPrice?: Rupiah;
  amount?: Rupiah;
  /** Whether the amount was rounded up to a whole rupiah. */
  rounded: boolean;
  basis?: TariffBasis;
  status?: Status;
};

type LineCase = TariffCase & {
  volumes: ReadonlyMap<string, Volume>;
  statuses: Statuses;
  /** The service has no tariff in this case. */
  closed: boolean;
  exemption: ArticleRef | undefined;
};

type Priced = Pick<EstimatedLine, 'outcome'> & { unitPrice?: Rupiah; basis?: TariffBasis };

const priceCharged = (line: ChargedLine, lineCase: LineCase): Priced => {
  const value = valueOn(line.values, lineCase);
  if (value.state === 'not-in-force' || value.state === 'unpublished') return { outcome: value.state };
  const unitPrice = value.state === 'in-force' ? { unitPrice: value.unitPrice } : {};
  if (lineCase.exemption) return { outcome: 'exempt', ...unitPrice, basis: lineCase.exemption };
  return value.state === 'in-force'
    ? { outcome: 'charged', ...unitPrice, basis: value.basis }
    : { outcome: 'unreadable', basis: value.basis };
};

const price = (line: TariffLine, lineCase: LineCase): Priced => {
  if ('values' in line) return priceCharged(line, lineCase);
  if (lineCase.closed) return { outcome: 'not-in-force' };
  return { outcome: 'waived', unitPrice: 0n, basis: line.waived.basis };
};

const amountOf = ({ outcome, unitPrice }: Priced, volume: Volume | undefined) => {
  if (volume === undefined) return { rounded: false };
  if (outcome === 'waived' || outcome === 'exempt') return { amount: 0n, rounded: false };
  return outcome === 'charged' ? priceOf(unitPrice ?? 0n, volume) : { rounded: false };
};

/** One line of `estimate`: its price on the day, its amount, and what both rest on. */
export const estimateLine = (line: TariffLine, lineCase: LineCase): EstimatedLine => {
  const volume = lineCase.volumes.get(line.id);
  const priced = price(line, lineCase);
  return {
    id: line.id,
    words: line.words,
    group: line.group,
    unit: line.unit,
    certainty: line.certainty,
    ...(volume !== undefined && { volume }),
    ...priced,
    ...amountOf(priced, volume),
    ...(priced.basis && { status: statusOf(priced.basis, lineCase.statuses) }),
  };
};
