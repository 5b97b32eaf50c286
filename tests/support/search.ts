import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { searchIndexOf } from '../../src/data/search/search-index.ts';
import { makeRanking } from '../../src/search/rank.ts';

/** A query and how the address of one of its first three results begins. */
export type GoldenQuery = { query: string; prefix: string };

const read = (file: string): GoldenQuery[] =>
  readFileSync(join(import.meta.dirname, '../search', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([query = '', prefix = '']) => ({ query, prefix: prefix.trim() }));

/** The queries with known answers: those that were given, and our own. */
export const goldenQueries = (): GoldenQuery[] => [
  ...read('golden-queries.csv'),
  ...read('more-queries.csv'),
];

const { content } = loadContent(contentRoot());

/** The small index over the real content. */
export const realIndex = searchIndexOf(content);
export const realContent = content;

/** The search over the real content, without a browser. */
export const rank = makeRanking(realIndex);

/** Addresses of the first results. */
export const firstUrls = (query: string, count = 3): string[] =>
  rank(query)
    .hits.slice(0, count)
    .map(({ url }) => url);
