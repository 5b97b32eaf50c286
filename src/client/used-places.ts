const KEY = 'petugas-bagian-1';

/** What the officers' page was last used for on this device; nothing where there is nothing that can be read. */
export const loadUsedPlaces = (): unknown => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps it. Where the browser keeps nothing it is forgotten with the page, and nothing is said. */
export const keepUsedPlaces = (places: unknown): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(places));
  } catch {
    return;
  }
};

/** Forgets it. */
export const dropUsedPlaces = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
};
