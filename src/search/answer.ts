/** What answers a query by itself, e.g. the fee of a service in one line. */
export type SearchAnswer = {
  says: string;
  /** Where it was read. */
  source: string;
};

let loading: Promise<Record<string, SearchAnswer>> | undefined;

const load = async (base: string): Promise<Record<string, SearchAnswer>> => {
  const response = await fetch(`${base}cari/jawaban.json`);
  if (!response.ok) throw new Error(`the answers answered ${response.status}`);
  return (await response.json()) as Record<string, SearchAnswer>;
};

/**
 * The answer that stands at an address below the base path; all are fetched when the first is asked for.
 * @throws when they cannot be fetched; a later call tries again
 */
export const loadAnswer = async (address: string, base: string): Promise<SearchAnswer | undefined> => {
  loading ??= load(base);
  try {
    return (await loading)[address];
  } catch (error) {
    loading = undefined;
    throw error;
  }
};
