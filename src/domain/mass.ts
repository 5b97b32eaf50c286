/** Grams in each unit that weighs things. */
export const GRAMS = { gram: 1n, kilogram: 1_000n, kuintal: 100_000n, ton: 1_000_000n } as const;

/** Grams in a unit of mass by its name; nothing for what weighs nothing. */
export const gramsIn = (unit: string): bigint | undefined =>
  Object.hasOwn(GRAMS, unit) ? GRAMS[unit as keyof typeof GRAMS] : undefined;
