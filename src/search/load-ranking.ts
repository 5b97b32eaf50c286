import { yieldToMain } from '../lib/yield-to-main.ts';
import { makeRanking } from './rank.ts';
import { readRecords } from './records.ts';
import type { SearchIndex } from './search-index.ts';

/** Answers a query from the small index. */
export type Ranking = ReturnType<typeof makeRanking>;

let loading: Promise<Ranking> | undefined;

const load = async (base: string): Promise<Ranking> => {
  const response = await fetch(`${base}cari/indeks.json`);
  if (!response.ok) throw new Error(`the search index answered ${response.status}`);
  const index = (await response.json()) as SearchIndex;
  const records = readRecords(index);
  await yieldToMain();
  return makeRanking(index, base, records);
};

/**
 * Fetches the small index once.
 * @param base path the site is built for, with a slash at both ends
 * @throws when it cannot be fetched; a later call tries again
 */
export const loadRanking = async (base: string): Promise<Ranking> => {
  loading ??= load(base);
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
};
