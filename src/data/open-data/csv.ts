import type { z } from 'zod';
import { toCsv } from '../../lib/csv.ts';
import type { openTariff } from '../../schemas/open-data/tariffs.ts';

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
  'line',
  'grade',
  'instruments',
  'size',
];

/** `tariffs.json` as a table, a row for each dated value; where a figure cannot be read, a note stands in its place. */
export const tariffsCsv = (tariffs: readonly z.output<typeof openTariff>[]): string =>
  toCsv([
    HEADER,
    ...tariffs.flatMap(({ id, title, unit, values, provenance, url, line, grade, instruments }) =>
      values.map(({ traffic, goods, size, from, to, amount, basis, checkedOn }) => [
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
        line,
        grade,
        instruments.join(' '),
        size && [size.from ?? size.above ?? 0, size.upTo ?? ''].join('-'),
      ]),
    ),
  ]);
