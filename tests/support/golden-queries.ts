import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
