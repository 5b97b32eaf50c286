import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { tariffsCsv } from '../../../src/data/open-data/csv.ts';
import { openTariffs } from '../../../src/data/open-data/tariffs.ts';
import { toCsv } from '../../../src/lib/csv.ts';
import { openContextOf } from '../../support/open-data.ts';

/** Reads CSV by the grammar of RFC 4180, strictly: every row ends in CRLF, quotes only around a whole cell. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error('not CSV');
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

const tariffs = openTariffs(openContextOf(loadContent(contentRoot()).content));

describe('CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['-', "'-"],
    ['@a', "'@a"],
    ['a=b', 'a=b'],
    ['a, "b"\nc', 'a, "b"\nc'],
    [5000, '5000'],
    [-1, '-1'],
    [undefined, ''],
  ])('writes %j so that it reads back as %j', (value, read) => {
    expect(readCsv(toCsv([[value, 'x']]))).toEqual([[read, 'x']]);
  });
});

describe('tariffs.csv', () => {
  const [header = [], ...rows] = readCsv(tariffsCsv(tariffs));
  const records = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
  test('has a row for each dated value, all as wide as the header', () => {
    expect(rows.length).toBe(tariffs.flatMap(({ values }) => values).length);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
  });
  test('says the same as tariffs.json', () => {
    expect(
      records.map(({ tariff_id, traffic, from, amount_idr, amount_note }) => [
        tariff_id,
        traffic,
        from,
        amount_idr === '' ? amount_note : Number(amount_idr),
      ]),
    ).toEqual(
      tariffs.flatMap(({ id, values }) =>
        values.map(({ traffic, from, amount }) => [id, traffic, from, amount]),
      ),
    );
  });
  test('names the article or the only source, the status and the day of checking of each figure', () => {
    for (const { regulation, article, seen_only_in, status, checked_on, source, source_section } of records) {
      expect(seen_only_in === '' ? regulation && article : seen_only_in).toBeTruthy();
      expect([status, checked_on, source, source_section].every(Boolean)).toBe(true);
    }
  });
});
