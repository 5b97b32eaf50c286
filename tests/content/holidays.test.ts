import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot, repositoryRoot } from '../../src/content/root.ts';
import { formatWarning, warningsOf } from '../../src/content/warnings.ts';

const { content } = loadContent(contentRoot());
const FACTS = join(repositoryRoot, 'tests/fixtures/facts/holidays-2026-2027.csv');

/** Rows of `date,kind,name,"source"`; no name holds a comma. */
const facts = readFileSync(FACTS, 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [date = '', kind = '', name = '', ...source] = line.split(',');
    return { date, kind, name, isWeak: source.join(',').includes('[V*]') };
  });

test('the lists of holidays are those of the facts, row by row, and a secondary one is called weak', () => {
  const shown = [...content.holidays.values()].flatMap(({ data: { days, provenance } }) =>
    days.map((day) => ({
      ...day,
      isWeak: content.sources.get(provenance.source)?.data.trust === 'lemah',
    })),
  );
  expect(facts).toHaveLength(51);
  expect(shown).toEqual(facts);
});

const without = (...years: string[]) => ({
  ...content,
  holidays: new Map([...content.holidays].filter(([year]) => !years.includes(year))),
});

test.each([
  ['2026-09-30', ['2027'], []],
  ['2026-10-01', ['2027'], ['content/holidays/2027.yaml']],
  ['2026-12-31', ['2027'], ['content/holidays/2027.yaml']],
  ['2026-10-01', [], []],
  ['2027-10-01', [], ['content/holidays/2028.yaml']],
  ['2027-01-01', ['2027'], ['content/holidays/2027.yaml']],
  ['2026-10-01', ['2026', '2027'], ['content/holidays/2026.yaml', 'content/holidays/2027.yaml']],
])('on %s, with the lists of %j missing, an editor is warned of %j', (today, missing, files) => {
  expect(warningsOf(without(...missing), today).map(({ file }) => file)).toEqual(files);
});

test('a warning names the file and what to do', () => {
  expect(warningsOf(content, '2027-10-01').map(formatWarning)).toEqual([
    'peringatan: content/holidays/2028.yaml: belum ada; tambahkan daftar libur nasional dan cuti bersama 2028 dari keputusan bersama tiga menteri',
  ]);
});
