import type { Grade } from '../../schemas/tariff.ts';
import type { TariffBasis } from './types.ts';

/**
 * How sure a figure is, as far as it changes what a reader does: `both-laws`, two instruments hold the same figure and
 * unit, so that it is the same whichever applies; `several-copies` and `one-copy` of one ground; `disputed`, to be
 * asked before anybody counts on it.
 */
export type Sureness = 'both-laws' | 'several-copies' | 'one-copy' | 'disputed';

/** Reads it off a line's grade and the grounds of its figures; a line with a question for the officer is disputed. */
export const surenessOf = (
  { grade, question }: { grade: Grade; question?: string | undefined },
  grounds: readonly TariffBasis[],
): Sureness => {
  if (grade === 'X' || question !== undefined) return 'disputed';
  const laws = new Set(grounds.flatMap((ground) => ('regulation' in ground ? ground.regulation : [])));
  if (grade === 'C') return 'one-copy';
  return laws.size > 1 ? 'both-laws' : 'several-copies';
};

/** The least sure of several: what an estimate as a whole can claim. */
export const leastSure = (all: readonly Sureness[]): Sureness | undefined =>
  (['disputed', 'one-copy', 'several-copies', 'both-laws'] as const).find((one) => all.includes(one));
