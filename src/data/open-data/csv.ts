import type { z } from 'zod';
import type { openTariff } from '../../schemas/open-data/tariffs.ts';

/** A spreadsheet would run a text that begins like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number | undefined): string => {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV (RFC 4180, lines end in CRLF); text that begins like a formula gets an apostrophe before it. */
export const asCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const HEADER = [
  'tariff_id',
  'title',
  'unit',
  'traffic',
  'goods',
  'from',
  'to',
  'amount_idr',
  'amount_note',
  'regulation',
  'article',
  'seen_only_in',
  'status',
  'checked_on',
  'source',
  'source_section',
  'url',
];

/** `tariffs.json` as a table, a row for each dated value; where a figure cannot be read, a note stands in its place. */
export const tariffsCsv = (tariffs: readonly z.output<typeof openTariff>[]): string =>
  asCsv([
    HEADER,
    ...tariffs.flatMap(({ id, title, unit, values, provenance, url }) =>
      values.map(({ traffic, goods, from, to, amount, basis, checkedOn }) => [
        id,
        title,
        unit,
        traffic,
        goods,
        from,
        to,
        ...(typeof amount === 'number' ? [amount, ''] : ['', amount]),
        ...('regulation' in basis ? [basis.regulation, basis.article, ''] : ['', '', basis.seenOnlyIn]),
        basis.status,
        checkedOn,
        provenance.source,
        provenance.section,
        url,
      ]),
    ),
  ]);
