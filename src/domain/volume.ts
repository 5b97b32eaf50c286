declare const thousandths: unique symbol;

/**
 * An exact amount of goods as a whole number of thousandths of its unit, zero or more:
 * 12,5 kilogram is `12500n`. The unit travels beside it, never inside.
 */
export type Volume = bigint & { readonly [thousandths]: true };

/** Most digits before the decimal sign, as the query of `/tarif/` allows. */
export const WHOLE_DIGITS = 9;
/** Most digits after the decimal sign. */
export const DECIMAL_DIGITS = 3;

const LIMIT = 10n ** BigInt(WHOLE_DIGITS + DECIMAL_DIGITS);

/** Whether so many thousandths of a unit can be written within the allowed digits. */
export const fitsVolume = (value: bigint): boolean => value >= 0n && value < LIMIT;

/** A volume of so many thousandths of a unit; more than fits is a bug of the caller. */
export const volumeOf = (value: bigint): Volume => {
  if (!fitsVolume(value)) throw new RangeError(`not a volume: ${value}`);
  return value as Volume;
};

/** Whether the volume counts whole units only. */
export const isWhole = (volume: Volume): boolean => volume % 1000n === 0n;

/** As a plain decimal with a point and no more digits than needed, e.g. `1000.5`: the form of links and data. */
export const writeVolume = (volume: Volume): string => {
  const decimals = (volume % 1000n).toString().padStart(DECIMAL_DIGITS, '0').replace(/0+$/, '');
  return `${volume / 1000n}${decimals && `.${decimals}`}`;
};
