import { describe, expect, it } from 'vitest';
import { checkBrief } from '../../src/content/check-brief.ts';
import type { Entry } from '../../src/content/collections.ts';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { briefView, usualFee } from '../../src/data/brief-view.ts';
import { get } from '../../src/data/get.ts';
import { numberedSources } from '../../src/data/numbered-sources.ts';
import { serviceView } from '../../src/data/service-view.ts';

const { content } = loadContent(contentRoot());
const DAY = '2026-11-25';
const ids = [...content.services.keys()];

describe('the fee of one usual shipment', () => {
  it.each([
    ['madu-pengeluaran-antar-area', 'Rp7.500'],
    ['susu-pengeluaran-antar-area', 'Rp7.500'],
    ['vaksin-pengeluaran-antar-area', 'Rp205.000'],
    ['vaksin-pemasukan-antar-area', 'Rp5.000'],
    ['tumbuhan-pengeluaran-antar-area', 'Rp10.000'],
    ['health-certificate-omkaba', 'Rp100.000'],
    ['cop-kapal', 'Rp175.000'],
    ['icv-penerbitan', 'Rp25.000'],
  ])('of %s is %s, and opens in the estimator', (id, total) => {
    const fee = usualFee(content, serviceView(content, id), DAY);
    expect(fee?.total).toBe(total);
    expect(fee?.href).toMatch(new RegExp(`^/tarif/\\?layanan=${id}&`));
  });

  it('is left out where the list has no figure on that day', () => {
    expect(
      usualFee(content, serviceView(content, 'madu-pengeluaran-antar-area'), '2016-10-10'),
    ).toBeUndefined();
  });
});

describe('the sender’s steps', () => {
  it('fold what the office does until the sender’s next step', () => {
    const { steps } = briefView(content, serviceView(content, 'madu-pengeluaran-antar-area'));
    expect(steps.map(({ office }) => office.map(({ title }) => title))).toEqual([
      [],
      [
        'Permohonan dicatat (KH-1)',
        'Berkas diserahkan',
        'Petugas ditugaskan (KH-2)',
        'Pemeriksaan dokumen',
        'Pemeriksaan fisik',
        'Laporan tindakan (KH-3)',
        'Penerbitan KH-12',
      ],
      [],
      [],
    ]);
  });

  it.each(ids)('of %s are three to six, and none of them is the office’s', (id) => {
    const { steps } = briefView(content, serviceView(content, id));
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(steps.every(({ told }) => told?.href)).toBe(true);
  });
});

describe('an answer that names what its page lacks', () => {
  const madu = get(content, 'services', 'madu-pengeluaran-antar-area');
  const withBrief = (change: Partial<typeof madu.data.brief>): Entry<'services'> => ({
    ...madu,
    data: { ...madu.data, brief: { ...madu.data.brief, ...change } },
  });

  it.each([
    [
      'a step',
      { steps: [{ words: 'Bayar.', from: 'langkah-bayar' }] },
      'brief.steps[0].from',
      '"langkah-bayar"',
    ],
    [
      'where to report',
      { report: { words: 'Lapor.', from: 'persyaratan-lapor' } },
      'brief.report.from',
      '"persyaratan-lapor"',
    ],
    [
      'a fee line',
      { usual: { words: '1 kg', volumes: { timbang: '1' } } },
      'brief.usual.volumes',
      '"timbang"',
    ],
  ])('is told: %s', (_, change, key, found) => {
    expect(checkBrief(withBrief(change), content)).toEqual([
      expect.objectContaining({ file: madu.file, key, found }),
    ]);
  });

  it('has nothing to tell of today’s', () => {
    expect(ids.flatMap((id) => checkBrief(get(content, 'services', id), content))).toEqual([]);
  });
});

it('every condition begins as the answer expects, so that it can say “bila …”', () => {
  const reasons = [...content.questions.values()].flatMap(({ data }) =>
    data.answers.map(({ because }) => because),
  );
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter((reason) => !reason.startsWith('karena '))).toEqual([]);
});

it.each(ids)('the sources of %s are numbered once each, and every section points at one of them', (id) => {
  const { sources, numbersOf } = numberedSources(content, serviceView(content, id));
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
  expect(numbersOf('persyaratan').length).toBeGreaterThan(0);
  expect(numbersOf('persyaratan').every((number) => number >= 1 && number <= sources.length)).toBe(true);
});
