/** What occurs most often, the first of several; nothing where there is nothing. */
export const commonest = <T>(all: readonly T[]): T | undefined =>
  [...Map.groupBy(all, (one) => one)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
