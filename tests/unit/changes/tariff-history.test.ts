import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/content/problem.ts';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { listedLines } from '../../../src/content/tariff-lines.ts';
import type { Content } from '../../../src/content/collections.ts';
import { changesOf } from '../../../src/data/changes.ts';
import { sayTariffChange } from '../../../src/data/say-tariff-change.ts';
import { tariffHistories } from '../../../src/data/tariff-history.ts';
import { unknownEarlierLaws } from '../../../src/data/unknown-earlier-laws.ts';
import { contentWith, DEARER_HONEY, DEARER_HONEY_NOTE } from '../../support/open-data.ts';

const { content } = loadContent(contentRoot());
const dearer = contentWith({ ...DEARER_HONEY, ...DEARER_HONEY_NOTE });
const honeyIn = (from: Content) => {
  const history = tariffHistories(from).find(({ id }) => id === 'pp-35-2016/pemeriksaan-madu');
  if (!history) throw new Error('honey has no tariff');
  return history;
};
const saidOfHoney = (from: Content) => {
  const { changes, unit } = honeyIn(from);
  return changes.map((change) => sayTariffChange(change, unit));
};

describe('the history of a tariff', () => {
  test('says of the only figure known since when it holds, and that none before it is', () => {
    expect(saidOfHoney(content)).toEqual([
      {
        since: 'sejak 11 Oktober 2016',
        figures: [
          'Rp25 / kilogram untuk antar area',
          'Rp25 / kilogram untuk ekspor',
          'Rp50 / kilogram untuk impor',
        ],
        unknownBefore: 'nilai sebelumnya tidak ada di sumber',
      },
    ]);
  });
  test('shows old and new once there is a second figure, the newest first, and nothing of what stayed', () => {
    expect(dearer.problems).toEqual([]);
    expect(saidOfHoney(dearer.content)).toEqual([
      {
        since: 'sejak 1 Februari 2027',
        figures: ['dari Rp25 / kilogram menjadi Rp30 / kilogram untuk antar area'],
        unknownBefore: undefined,
      },
      {
        since: 'sejak 11 Oktober 2016',
        figures: [
          'Rp25 / kilogram untuk antar area sampai 31 Januari 2027',
          'Rp25 / kilogram untuk ekspor',
          'Rp50 / kilogram untuk impor',
        ],
        unknownBefore: 'nilai sebelumnya tidak ada di sumber',
      },
    ]);
  });
  test('does not take the first day of an example for the day of entry into force', () => {
    const history = tariffHistories(content).find(({ id }) => id === 'panduan-sinkarkes/health-certificate');
    const [change] = history?.changes ?? [];
    expect(change && sayTariffChange(change, 'sertifikat').since).toBe(
      'tanggal mulai berlakunya tidak tercantum di sumber',
    );
  });
  test('never compares one traffic with another', () => {
    const first = tariffHistories(content).flatMap(({ changes }) =>
      changes.flatMap(({ figures }) => figures),
    );
    expect(first.filter(({ before }) => before !== undefined)).toEqual([]);
  });
  test('is kept of what a service charges and of every tariff that had an anchor before', () => {
    const shown = new Set(tariffHistories(content).map(({ line }) => line));
    const charged = [...content.services.values()].flatMap(({ data }) =>
      data.fees.lines.flatMap((line) => ('line' in line ? line.line : [])),
    );
    const named = listedLines(content).flatMap(({ line }) => (line.publishedAs ? line.id : []));
    expect([...charged, ...named].filter((id) => !shown.has(id))).toEqual([]);
    expect(shown.size).toBeLessThan(100);
  });
  test('has an anchor of its own for each tariff', () => {
    const anchors = tariffHistories(content).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

test('a law whose own predecessor has no figure here is said to', () => {
  expect(unknownEarlierLaws(content)).toEqual([{ law: 'PP 35/2016', earlier: 'PP 48/2012' }]);
});

test('a service lists its notes, the newest first', () => {
  const listed = changesOf(dearer.content, 'madu-pengeluaran-antar-area');
  const named = [...dearer.content.changes.values()].filter(({ data }) =>
    data.services.includes('madu-pengeluaran-antar-area'),
  );
  expect(listed.map(({ id }) => id).sort()).toEqual(named.map(({ id }) => id).sort());
  const days = listed.map(({ data }) => data.on);
  expect(days).toEqual([...days].sort().reverse());
  expect([listed.at(0)?.id, listed.at(-1)?.id]).toEqual(['2027-02-01-madu', '2026-11-21-awal']);
});

test('the content check asks for a note with every changed figure', () => {
  expect(contentWith(DEARER_HONEY).problems.map(formatProblem)).toEqual([
    expect.stringContaining('tariffs: [hewan.pemeriksaan.produk-pangan.madu]'),
  ]);
});
