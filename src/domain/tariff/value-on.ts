import { isWithin } from '../dates.ts';
import type { Traffic } from '../../schemas/tariff.ts';
import type { Rupiah } from '../money.ts';
import type { Volume } from '../volume.ts';
import type { Size, TariffValue } from './types.ts';

/** For which day, traffic and (where figures differ by it) goods a value is asked. */
export type TariffCase = { date: string; traffic?: Traffic | undefined; goods?: string | undefined };

type Grounds = TariffValue['grounds'];

/**
 * The value of a quantity for a case; `unpublished` where no figure exists for such traffic, goods or size on any
 * day, `by-size` while the size is not known that the figure hangs on.
 */
export type ValueOn =
  | { state: 'in-force'; unitPrice: Rupiah; flat: boolean; grounds: Grounds }
  | { state: 'by-size'; grounds: Grounds }
  | { state: 'unreadable'; grounds: Grounds }
  | { state: 'not-in-force' }
  | { state: 'unpublished' };

const fits = (volume: Volume, { from, above, upTo }: Size): boolean => {
  const size = Number(volume) / 1000;
  return (
    (from === undefined || size >= from) &&
    (above === undefined || size > above) &&
    (upTo === undefined || size <= upTo)
  );
};

/**
 * The value in force on a day. A day outside every span is `not-in-force`: it never falls back to the nearest value.
 * A figure for the very goods goes before a figure for all.
 */
export const valueOn = (
  values: readonly TariffValue[],
  { date, traffic, goods }: TariffCase,
  volume?: Volume,
): ValueOn => {
  const published = values.filter(
    (value) =>
      (value.traffic === 'semua' || value.traffic === traffic) &&
      (value.goods === undefined || value.goods === goods),
  );
  if (published.length === 0) return { state: 'unpublished' };
  const inForce = published.filter((value) => isWithin(date, value));
  const [first] = inForce;
  if (!first) return { state: 'not-in-force' };
  if (first.size && volume === undefined) return { state: 'by-size', grounds: first.grounds };
  const fitting = inForce.filter(({ size }) => !size || (volume !== undefined && fits(volume, size)));
  const value = fitting.find((candidate) => candidate.goods !== undefined) ?? fitting[0];
  if (!value) return { state: 'unpublished' };
  const { amount, grounds, size } = value;
  return amount === 'tidak-terbaca'
    ? { state: 'unreadable', grounds }
    : { state: 'in-force', unitPrice: BigInt(amount), flat: size !== undefined, grounds };
};
