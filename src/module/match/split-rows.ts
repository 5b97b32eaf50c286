/** The rows of a step that repeats, and which of its fields stand twice in one of them. */
export type Split = {
  readonly rows: readonly ReadonlyMap<string, number>[];
  readonly doubts: ReadonlySet<string>;
};

const places = (keys: ReadonlyMap<number, string>): Map<string, number[]> => {
  const byKey = new Map<string, number[]>();
  for (const [at, key] of [...keys].sort(([a], [b]) => a - b))
    byKey.set(key, [...(byKey.get(key) ?? []), at]);
  return byKey;
};

/** How often most of the fields are there: so many rows there are. */
const usual = (counts: readonly number[]): number =>
  [...counts].sort(
    (a, b) => counts.filter((one) => one === b).length - counts.filter((one) => one === a).length || a - b,
  )[0] ?? 0;

/**
 * Tells the rows apart on a page where the same fields come again and again: a row begins where the first field comes
 * that is there once a row.
 * @param keys what each field of the page is, by its place on the page
 */
export const splitRows = (keys: ReadonlyMap<number, string>): Split => {
  const byKey = places(keys);
  const count = usual([...byKey.values()].map(({ length }) => length));
  const starts = [...byKey.values()]
    .filter(({ length }) => length === count)
    .sort(([a = 0], [b = 0]) => a - b)[0];
  if (!starts) return { rows: [], doubts: new Set() };
  const rows = starts.map(() => new Map<string, number>());
  const doubts = new Set<string>();
  for (const [key, ats] of byKey)
    for (const at of ats) {
      const row = rows[Math.max(0, starts.filter((start) => start <= at).length - 1)];
      if (row?.has(key)) doubts.add(key);
      row?.set(key, at);
    }
  for (const row of rows) for (const key of doubts) row.delete(key);
  return { rows, doubts };
};
