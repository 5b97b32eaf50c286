import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/content/csv.ts';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot, repositoryRoot } from '../../src/content/root.ts';
import { allTariffLines, type TariffLineView } from '../../src/data/tariff-line.ts';

const { content } = loadContent(contentRoot());
const facts = (name: string) =>
  parseCsv(readFileSync(join(repositoryRoot, 'tests/fixtures/facts', name), 'utf8'));

const listed = facts('quarantine-tariffs.csv');
const lines = new Map(allTariffLines(content).map((line) => [line.id, line]));
/** The files of the four fields; those of services' own documents and of the health ministry are no part of the list. */
const inList = [...content.tariffs.values()].filter(({ id }) => /^(hewan|tumbuhan|ikan|umum)\//.test(id));

const figure = ({ values }: TariffLineView, direction: string) => {
  const found = values.filter(({ traffic }) => traffic === direction);
  return found.length > 1 ? 'more than one' : String(found[0]?.amount ?? '');
};

describe('the list of quarantine tariffs', () => {
  test('is whole, and nothing stands in its files beyond it', () => {
    expect(listed.length).toBe(602);
    const ids = inList.flatMap(({ data }) =>
      data.groups.flatMap(({ lines: own }) => own.map(({ id }) => id)),
    );
    expect(ids.sort()).toEqual(listed.map(({ line_id }) => line_id).sort());
  });

  test.each(listed.map((row) => [row['line_id'] ?? '', row] as const))(
    '%s is as it was reconciled',
    (id, row) => {
      const line = lines.get(id);
      expect(line).toBeDefined();
      if (!line) return;
      expect({
        field: line.field,
        kind: line.kind,
        item: line.item,
        unit: line.unit ?? '',
        impor: figure(line, 'impor'),
        ekspor: figure(line, 'ekspor'),
        'antar-area': figure(line, 'antar-area'),
        instruments: line.instruments.join(';'),
        grade: line.grade,
      }).toEqual({
        field: row['field'],
        kind: row['kind'],
        item: row['item'],
        unit: row['unit'],
        impor: row['import_rp'],
        ekspor: row['export_rp'],
        'antar-area': row['domestic_rp'],
        instruments: row['instruments'],
        grade: row['grade'],
      });
    },
  );

  test('shows no figure and no unit for what is not settled', () => {
    const unsettled = [...lines.values()].filter(({ grade }) => grade === 'X');
    expect(unsettled.length).toBeGreaterThan(0);
    expect(unsettled.filter(({ values, unit }) => values.length > 0 || unit)).toEqual([]);
  });
});

const SOURCES: Record<string, string> = {
  S1: 'ocr-lampiran-v-b',
  S2: 'salinan-skp-sumbawa',
  S3: 'billing-barantin-2024',
  S4: 'billing-barantin-lama',
  S5: 'daftar-tarif-tumbuhan-2025',
  S6: 'jdih-kutipan-pmk-27-2024',
  'seed-003': 'bkp-yogyakarta',
  'OCR Lampiran V.A (facts/README 3)': 'ocr-lampiran-v-a',
  'BKP Kelas II Palu menurut kailipost.com 24-05-2022 (sapi)': 'kailipost-bkp-palu',
};
const VERDICTS: Record<string, string> = {
  'agrees, one direction': 'agrees-in-part',
  'agrees (domestic from its words, its flag is 0)': 'agrees',
};

test('every row of every copy is kept, with its wording, unit, figures and verdict', () => {
  const traced = facts('trace.csv').map((row) => ({
    line: row['line_id'],
    source: SOURCES[row['source'] ?? ''],
    instrument: row['instrument']?.startsWith('unnamed') ? undefined : row['instrument'],
    place: row['where']?.replace('tariffs-pp35-2016-plants.csv', 'daftar bacaan,'),
    item: row['item_as_printed'],
    unit: row['unit_as_printed'],
    import: row['import_rp'],
    export: row['export_rp'],
    domestic: row['domestic_rp'],
    verdict: VERDICTS[row['verdict'] ?? ''] ?? row['verdict'],
  }));
  expect(traced.length).toBe(1379);
  const kept = content.copies.get('salinan')?.data.rows.map((row) => ({
    ...row,
    import: String(row.import ?? ''),
    export: String(row.export ?? ''),
    domestic: String(row.domestic ?? ''),
  }));
  expect(kept).toEqual(traced);
});
