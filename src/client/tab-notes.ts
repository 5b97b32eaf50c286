/** Changes with the shape of what is kept: what another version wrote is not read. */
const KEY = 'petugas-1';

/** What this tab alone holds until it is closed; nothing where it holds nothing that can be read. */
export const readTabNotes = (): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps notes in this tab. Where the browser keeps nothing they stay on screen, and nothing is said. */
export const keepTabNotes = (notes: unknown): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(notes));
  } catch {
    return;
  }
};

/** Forgets the notes of this tab. */
export const dropTabNotes = (): void => {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    return;
  }
};
