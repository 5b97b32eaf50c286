import type { Volume } from './volume.ts';

/** An amount in whole rupiah, never negative. How it is written is left to `src/i18n`. */
export type Rupiah = bigint;

/**
 * Price times volume, rounded up to a whole rupiah. No article of PP 35/2016 says how to round:
 * this is the site's own rule, and pages say so wherever `rounded` is true.
 */
export const priceOf = (unitPrice: Rupiah, volume: Volume): { amount: Rupiah; rounded: boolean } => {
  const thousandths = unitPrice * volume;
  const rounded = thousandths % 1000n !== 0n;
  return { amount: thousandths / 1000n + (rounded ? 1n : 0n), rounded };
};
