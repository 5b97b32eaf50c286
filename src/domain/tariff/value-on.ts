import { isWithin } from '../dates.ts';
import type { Traffic } from '../../schemas/tariff.ts';
import type { Rupiah } from '../money.ts';
import type { TariffBasis, TariffValue } from './types.ts';

/** For which day, traffic and (where figures differ by it) goods a value is asked. */
export type TariffCase = { date: string; traffic?: Traffic | undefined; goods?: string | undefined };

/** The value of a quantity for a case; `unpublished` where no figure exists for such traffic or goods on any day. */
export type ValueOn =
  | { state: 'in-force'; unitPrice: Rupiah; basis: TariffBasis }
  | { state: 'unreadable'; basis: TariffBasis }
  | { state: 'not-in-force' }
  | { state: 'unpublished' };

/**
 * The value in force on a day. A day outside every span is `not-in-force`: it never falls back to the nearest value.
 * A figure for the very goods goes before a figure for all.
 */
export const valueOn = (values: readonly TariffValue[], { date, traffic, goods }: TariffCase): ValueOn => {
  const published = values.filter(
    (value) => value.traffic === traffic && (value.goods === undefined || value.goods === goods),
  );
  if (published.length === 0) return { state: 'unpublished' };
  const inForce = published.filter((value) => isWithin(date, value));
  const value = inForce.find((candidate) => candidate.goods !== undefined) ?? inForce[0];
  if (!value) return { state: 'not-in-force' };
  return value.amount === 'tidak-terbaca'
    ? { state: 'unreadable', basis: value.basis }
    : { state: 'in-force', unitPrice: BigInt(value.amount), basis: value.basis };
};
