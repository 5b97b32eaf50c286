import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { listedLines } from '../../src/content/tariff-lines.ts';
import { tariffCopies } from '../../src/data/tariff-copies.ts';
import { tariffLists } from '../../src/data/tariff-lists.ts';
import { formatRupiah } from '../../src/i18n/format.ts';
import { DIST } from '../support/dist.ts';

const { content } = loadContent(contentRoot());
const lists = tariffLists(content);
const copies = tariffCopies(content);
const html = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8');

/** The row of a line: from its anchor to the next row. */
const rowOf = (page: string, id: string): string => {
  const parts = page.split(`id="${id}"`);
  expect(parts.length, id).toBe(2);
  return parts[1]?.split('</tr>')[0] ?? '';
};

test('every line of the annexes stands on exactly one list', () => {
  const ids = lists.flatMap(({ sections }) =>
    sections.flatMap(({ rows }) => rows.map(({ line }) => line.id)),
  );
  const annexes = listedLines(content).filter(({ group }) => /^(hewan|tumbuhan|ikan|umum)\//.test(group.id));
  expect(ids.sort()).toEqual(annexes.map(({ line }) => line.id).sort());
});

describe.each(lists.map((list) => [list.path, list] as const))('%s', (path, list) => {
  const page = html(path);
  const rows = list.sections.flatMap((section) => section.rows);
  test('shows every line with its anchor and figures, and none for what is disputed', () => {
    for (const { line, figures, estimate } of rows) {
      const row = rowOf(page, line.id);
      for (const amount of Object.values(figures))
        expect(row, line.id).toContain(typeof amount === 'number' ? formatRupiah(amount) : '–');
      if (line.grade === 'X') {
        expect(estimate).toBeUndefined();
        expect(row).not.toMatch(/<td[^>]*>\s*Rp/);
        expect(row).toContain(line.question);
      } else expect(row, line.id).toContain(`/tarif/?barang=${line.id}:1`);
    }
  });
  test('is a table with a caption and headings that needs no script', () => {
    expect(page).toMatch(/<caption[^>]*>[^<]+<\/caption>/);
    expect(page).toContain('<th scope="col"');
  });
});

describe.each(copies.map((group) => [group.path, group] as const))('%s', (path, { lines }) => {
  test('shows all that the copies say of each line', () => {
    const page = html(path);
    expect(lines.flatMap(({ line }) => (page.includes(`id="${line.id}"`) ? [] : line.id))).toEqual([]);
    expect(lines.filter((line) => line.copies.length === 0)).toEqual([]);
    const sources = page.split('/catatan-sumber/sumber/#').length - 1;
    expect(sources).toBe(lines.flatMap((line) => line.copies).length);
  });
});
