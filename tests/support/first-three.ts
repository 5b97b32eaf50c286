import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A query, and what an address among its first three has to match. */
export type FirstThree = { file: string; query: string; expected: RegExp };

const ROOT = join(import.meta.dirname, '../search');

/** Not covered by the site: the answer leads to the tariff lists or to the offices. */
const NOT_COVERED = '/tarif/|/kantor/';

/** What the site holds today and did not when the query was written down; each with its reason. */
const ALSO_RIGHT: Readonly<Record<string, string>> = {
  // Barantin's own form of that code has its page now; it stands for Form-1 and SP-1.
  'K-1.1': '/dokumen/k-1-1',
  // So has the present certificate KT-3, which KT-12 of the seeds is called now.
  'kt 3': '/dokumen/kt-3',
};

const read = (file: string): FirstThree[] =>
  readFileSync(join(ROOT, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const at = line.lastIndexOf(',');
      const query = line.slice(0, at);
      const also = ALSO_RIGHT[query];
      const expected = line.slice(at + 1).replace(/\bluar\b/, NOT_COVERED) + (also ? `|${also}` : '');
      return { file, query, expected: new RegExp(expected) };
    });

/** Queries with what has to be among their first three links: those that were given, and our own by their kind. */
export const firstThreeQueries = (): FirstThree[] =>
  ['golden-queries-2.csv', ...readdirSync(join(ROOT, 'kinds')).map((file) => `kinds/${file}`)].flatMap(read);
