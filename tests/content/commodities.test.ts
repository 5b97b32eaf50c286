import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentRoot } from '../../src/content/root.ts';
import { drawingOf } from '../../src/data/drawings.ts';
import { problemsAfter, withMistakes } from '../support/broken-content.ts';

const honey = 'services/madu-pengeluaran-antar-area';
const textOf = (file: string) => readFileSync(join(contentRoot(), file), 'utf8');
const page = (commodity: string) =>
  textOf(`${honey}/index.mdx`)
    .replace(/^order: .*/m, 'order: 99')
    .replace(/^commodity: .*/m, `commodity: ${commodity}`);
const service = (commodity: string) => [
  { file: 'commodities/kopi.yaml', whole: 'order: 99\nname: Kopi\n' },
  { file: 'services/kopi/index.mdx', whole: page(commodity) },
  { file: 'services/kopi/prosedur.yaml', whole: textOf(`${honey}/prosedur.yaml`) },
];

test('a new commodity is a file, and has the neutral drawing until it has its own', () => {
  withMistakes(service('kopi'), ({ content, problems }) => {
    expect(problems).toEqual([]);
    expect(content.services.get('kopi')?.data.commodity).toBe('kopi');
    expect(drawingOf(content, 'kopi').length).toBeGreaterThan(0);
    expect(drawingOf(content, 'kopi')).not.toEqual(drawingOf(content, 'madu'));
  });
});

test.each([
  [
    'a commodity that there is not',
    service('kopii'),
    /index\.mdx:\d+: commodity: .*content\/commodities\/; ditemukan "kopii"; mungkin maksud Anda "kopi"/,
  ],
  [
    'a drawing that is no path',
    [{ file: 'commodities/madu.yaml', printed: 'M20 18h24v6H20z', instead: '<path>' }],
    /madu\.yaml:4: drawing\[0\]: diharapkan lintasan SVG/,
  ],
])('%s is refused', (_, mistakes, says) => {
  expect(problemsAfter(...mistakes)).toEqual([expect.stringMatching(says)]);
});
