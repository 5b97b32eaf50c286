import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { holidayLists } from '../../src/data/holiday-lists.ts';
import { selfCheckData } from '../../src/data/self-check.ts';
import { dueOf } from '../../src/domain/plan/due.ts';
import { isMoment } from '../../src/domain/plan/moment.ts';
import { planOf, type PlanInput } from '../../src/domain/plan/plan.ts';

const { content } = loadContent(contentRoot());
const OFF = { lists: holidayLists(content), own: [], skipsJointLeave: false };
const NOTHING: PlanInput = { answers: {}, dates: {}, off: OFF };
const planned = (id: string, input: Partial<PlanInput>) =>
  planOf(selfCheckData(content, id).plan, { ...NOTHING, ...input }).map(({ entry, due, truth }) => [
    entry.slug,
    due && [due.date, due.time].filter(Boolean).join(' '),
    truth,
  ]);

describe('a deadline', () => {
  test.each([
    ['days before', { before: { event: 'keberangkatan', days: 2 } }, { date: '2026-11-29' }],
    [
      'minutes before: that day, no clock time made up',
      { before: { event: 'keberangkatan', minutes: 75 } },
      { date: '2026-12-01' },
    ],
    ['days after', { after: { event: 'kedatangan', days: 1 } }, { date: '2026-12-03' }],
    ['hours after', { after: { event: 'kuitansi', hours: 24 } }, { date: '2026-12-02', time: '14:30' }],
    [
      'working days after',
      { after: { event: 'surat-penahanan', workingDays: 3 } },
      {
        date: '2026-12-09',
        counted: {
          date: '2026-12-09',
          skipped: [
            { date: '2026-12-05', why: 'akhir-pekan' },
            { date: '2026-12-06', why: 'akhir-pekan' },
          ],
          countedLeave: [],
          unlisted: [],
          weak: [],
        },
      },
    ],
    ['hours after a day without a time', { after: { event: 'keberangkatan', hours: 24 } }, undefined],
  ] as const)('%s', (_, when, due) => {
    const dates = {
      keberangkatan: '2026-12-01',
      kedatangan: '2026-12-02',
      kuitansi: '2026-12-01T14:30',
      'surat-penahanan': '2026-12-04',
    };
    expect(dueOf(when, dates, OFF)).toEqual(due);
    expect(dueOf(when, {}, OFF)).toBeUndefined();
  });
});

describe('the time plan', () => {
  test('of milk: report two days before, then the service of a day', () => {
    expect(planned('susu-pengeluaran-antar-area', { dates: { keberangkatan: '2026-12-01' } })).toEqual([
      ['lapor-rencana', '2026-11-29', 'ya'],
      ['layanan-dimulai', '2026-11-30', 'ya'],
      ['penahanan', undefined, 'ya'],
    ]);
  });
  test('of plants: every risk class may apply until one is chosen', () => {
    const open = planned('tumbuhan-pengeluaran-antar-area', { dates: { keberangkatan: '2026-12-31' } });
    expect(open.filter(([, , truth]) => truth === 'belum-diketahui').map(([slug]) => slug)).toEqual([
      'pengasingan-risiko-tinggi',
      'pengasingan-risiko-sedang',
      'pengasingan-risiko-rendah',
    ]);
    expect(
      planned('tumbuhan-pengeluaran-antar-area', {
        answers: { 'kelas-risiko-tumbuhan': 'tinggi' },
        dates: { keberangkatan: '2026-12-31', kuitansi: '2026-12-31T09:00' },
      }),
    ).toEqual([
      ['pengasingan-risiko-tinggi', '2026-12-10', 'ya'],
      ['langkah-petugas', '2026-12-31', 'ya'],
      ['pembayaran', '2027-01-01 09:00', 'ya'],
      ['penahanan', undefined, 'ya'],
    ]);
  });
  test.each([
    ['the list alone', {}, '2026-12-29'],
    ['cuti bersama left out', { skipsJointLeave: true }, '2026-12-30'],
    ['a day off of their own', { own: ['2026-12-28'] }, '2026-12-30'],
    ['both', { own: ['2026-12-28'], skipsJointLeave: true }, '2026-12-31'],
    ['a day of their own that the list has too', { own: ['2026-12-25'] }, '2026-12-29'],
  ])('after a detention: three working days, with %s', (_, off, due) => {
    const dates = { 'surat-penahanan': '2026-12-23' };
    expect(planned('madu-pengeluaran-antar-area', { dates, off: { ...OFF, ...off } })[0]).toEqual([
      'penahanan',
      due,
      'ya',
    ]);
  });
  test('of the Health Certificate is empty: its source gives no time', () => {
    expect(planned('health-certificate-omkaba', { dates: { keberangkatan: '2026-12-01' } })).toEqual([]);
  });
  test('says of every entry what is due and where that was read; what the site reckons itself says so', () => {
    for (const id of content.services.keys())
      for (const { what, source, when, ground, slug } of selfCheckData(content, id).plan) {
        expect(what, slug).toBeTruthy();
        expect(source.href).toMatch(/^\/(peraturan|catatan-sumber)\//);
        const isPrinted = ['lapor-rencana', 'pembayaran', 'penahanan'].includes(slug);
        if (!isPrinted) expect(ground, `${id} ${slug} ${JSON.stringify(when)}`).toBeTruthy();
      }
  });
});

test.each([
  ['2026-12-01', true],
  ['2026-12-01T23:59', true],
  ['2026-12-01T24:00', false],
  ['2026-02-30', false],
  ['2026-12-01T10:00T', false],
  ['', false],
  [7, false],
])('%j is a moment: %s', (value, expected) => {
  expect(isMoment(value)).toBe(expected);
});
