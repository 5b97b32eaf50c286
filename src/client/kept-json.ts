/**
 * One value that the browser keeps beside the database, as JSON. Where it keeps nothing the value stays on screen, and
 * nothing is said.
 * @param store asked for each time: some browsers throw where they keep nothing
 * @param key changes with the shape of the value, so that what another version wrote is not read
 */
export const keptJson = (store: () => Storage, key: string) => ({
  /** Nothing where there is nothing that can be read. */
  read: (): unknown => {
    try {
      return JSON.parse(store().getItem(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  },
  keep: (value: unknown): void => {
    try {
      store().setItem(key, JSON.stringify(value));
    } catch {
      return;
    }
  },
  forget: (): void => {
    try {
      store().removeItem(key);
    } catch {
      return;
    }
  },
});
