/** The name of the site's database, by itself: a page may ask for it without fetching what opens it. */
export const DATABASE = 'siap-karantina';

/** Whether anything was ever kept; where not, nothing need be fetched to look. */
export const hasDatabase = async (): Promise<boolean> => {
  // Firefox before 126 cannot say; then it is looked at.
  const names = await indexedDB.databases?.().catch(() => undefined);
  return names === undefined || names.some(({ name }) => name === DATABASE);
};
