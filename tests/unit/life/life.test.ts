import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeDraft } from '../../../src/domain/draft/change.ts';
import type { Draft } from '../../../src/domain/draft/draft.ts';
import type { LifeEvent, LifeStatus } from '../../../src/domain/draft/life-record.ts';
import { mergeDrafts } from '../../../src/domain/draft/merge.ts';
import { readStoredDraft } from '../../../src/domain/draft/restore-draft.ts';
import { factProblem, readAmount } from '../../../src/domain/life/check-fact.ts';
import { deadlineOf } from '../../../src/domain/life/deadline.ts';
import { columnsOf, holdsSearch, isInBoxes, revisionsFirst } from '../../../src/domain/life/overview.ts';
import { readPortalMoment } from '../../../src/domain/life/portal-moment.ts';
import { readMessage } from '../../../src/domain/life/read-message.ts';
import { standingOf } from '../../../src/domain/life/where.ts';
import { applicationAfter, draftOf, hcForm } from '../../support/paket.ts';

const draft = draftOf(applicationAfter());
const event = (status: LifeStatus, on: string, id: string = status): LifeEvent => ({
  id: id.replace(/[^a-z0-9]/g, ''),
  status,
  on,
  notedAt: `${on}T08:00:00.000Z`,
});
const revision = {
  id: 'r',
  number: 1,
  takenAt: '2026-11-23T00:00:00.000Z',
  notes: [{ label: 'Alamat', note: 'kurang', done: false }],
  before: draft.application,
};
const sentAt = '2026-11-22T03:00:00.000Z';

describe('where an application stands', () => {
  test.each<[string, Partial<Draft>, ReturnType<typeof standingOf>]>([
    ['nowhere before it was sent', {}, undefined],
    ['with the portal once it was', { sentAt }, { status: 'diajukan', since: '2026-11-22' }],
    [
      'with quarantine, for its own papers',
      { sentAt, kind: 'form-1' },
      { status: 'dilaporkan', since: '2026-11-22' },
    ],
    [
      'where it was noted last',
      { sentAt, life: [event('disetujui', '2026-11-24'), event('sudah-bayar', '2026-11-25')] },
      { status: 'sudah-bayar', since: '2026-11-25' },
    ],
    [
      'with its visitor while notes are open',
      { revision, life: [event('disetujui', '2026-11-24')] },
      { status: 'perlu-revisi', since: '2026-11-23' },
    ],
    [
      'with the portal again once it was sent back',
      { revision, sentAt: '2026-11-25T00:00:00.000Z', life: [event('perlu-revisi', '2026-11-23')] },
      { status: 'diajukan', since: '2026-11-25' },
    ],
  ])('%s', (_, keys, standing) => {
    expect(standingOf({ ...draft, ...keys })).toEqual(standing);
  });
});

describe('a moment of the portal', () => {
  test.each([
    ['2023-06-09 23:59:00', { date: '2023-06-09', time: '23:59' }],
    ['2023-06-04', { date: '2023-06-04' }],
    ['9/6/2023 23.59', { date: '2023-06-09', time: '23:59' }],
    ['09-06-2023, pukul 7.05', { date: '2023-06-09', time: '07:05' }],
    ['31/02/2026', undefined],
    ['0000-00-00', undefined],
    ['2023-06-09 25:00', undefined],
    ['besok', undefined],
  ])('%j', (typed, moment) => {
    expect(readPortalMoment(typed)).toEqual(moment);
  });
  test('any text is a day of the calendar or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readPortalMoment(text);
        expect(read === undefined || /^\d{4}-\d{2}-\d{2}$/.test(read.date)).toBe(true);
      }),
    );
  });
});

describe('a fact', () => {
  test.each([
    ['billingCode', '820230604526181', undefined],
    ['billingCode', '8202 3060 4526 181', undefined],
    ['billingCode', '82023', 'kode-billing'],
    ['ntpn', '0A1B2C3D4E5F6G7H', undefined],
    ['ntpn', '0A1B', 'ntpn'],
    ['billAmount', 'Rp180.000', undefined],
    ['billAmount', 'banyak', 'bukan-angka'],
    ['billingExpires', '31/02/2026', 'bukan-tanggal'],
    ['payChannel', 'apa saja', undefined],
    ['ntpn', ' ', undefined],
  ] as const)('%s %j: %s', (fact, typed, problem) => {
    expect(factProblem(fact, typed)).toBe(problem);
  });
  test.each([
    ['180.000', 180_000],
    ['Rp. 100.000,00', 100_000],
    ['180000', 180_000],
    ['18.00', undefined],
    ['1.800.00', undefined],
  ])('an amount %j is %s', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });
});

describe('a pasted message', () => {
  // The proof of seed 000, line by line.
  const PROOF = `TANDA BUKTI PERMINTAAN LAYANAN DAN PEMBAYARAN OMKABA
Kode Billing\t: 820230604526181
Tanggal Billing\t: 2023-06-04 22:47:29
Tanggal Expired\t: 2023-06-09 23:59:00
Tanggal Bayar\t:
Bank/Pos Bayar\t:
Nama Wajib Setor/Wajib Bayar\t: PT UJICOBA
Total Tagihan\t: 180.000
\t: Seratus Delapan Puluh Ribu Rupiah
Status Bayar\t: Belum dibayar
NTB\t:
NTPN\t:`;
  test('as the portal prints it', () => {
    expect(readMessage(PROOF)).toEqual({
      billingCode: '820230604526181',
      billingDate: '2023-06-04 22:47:29',
      billingExpires: '2023-06-09 23:59:00',
      billAmount: '180.000',
    });
  });
  test('as people write it', () => {
    expect(
      readMessage('Halo, ini datanya\n* No. Aju: 230604353330\n* NTPN = 0A1B2C3D4E5F6G7H; NTB: 000123'),
    ).toEqual({
      applicationNumber: '230604353330',
      ntpn: '0A1B2C3D4E5F6G7H',
      ntb: '000123',
    });
  });
  test('of which nothing is known says nothing, and no text throws', () => {
    expect(readMessage('Mohon dibayar segera ya pak 820230604526181')).toEqual({});
    expect(readMessage('__proto__: x\nconstructor: y')).toEqual({});
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void readMessage(text)));
  });
});

describe('the next deadline', () => {
  const day = (from: string, days: number) => `${from}+${days}`;
  test.each<[string, Partial<Draft>, ReturnType<typeof deadlineOf>]>([
    ['none without a bill', { sentAt }, undefined],
    [
      'the bill, as printed',
      { billingExpires: '2026-12-09 23:59:00' },
      { why: 'billing', date: '2026-12-09', time: '23:59' },
    ],
    ['none once it is paid', { billingExpires: '2026-12-09 23:59:00', ntpn: 'x' }, undefined],
    [
      '24 hours after a receipt',
      { receiptAt: '2026-12-09 10:30' },
      { why: 'kuitansi', date: '2026-12-10', time: '10:30' },
    ],
    [
      'three working days where goods are held',
      { life: [event('ditahan', '2026-12-09')] },
      { why: 'ditahan', date: '2026-12-09+3' },
    ],
    [
      'three to take refused ones away',
      { life: [event('ditolak', '2026-12-09')] },
      { why: 'ditolak', date: '2026-12-09+3' },
    ],
  ])('%s', (_, keys, deadline) => {
    expect(deadlineOf({ ...draft, ...keys }, day)).toEqual(deadline);
  });
});

describe('the list', () => {
  const paid = { ...draft, life: [event('sudah-bayar', '2026-11-25')] };
  test('is narrowed by the portal’s boxes', () => {
    expect(isInBoxes(paid, [])).toBe(true);
    expect(isInBoxes(paid, ['sudah-bayar'])).toBe(true);
    expect(isInBoxes(paid, ['belum-publish'])).toBe(true);
    expect(isInBoxes(paid, ['belum-bayar', 'publish'])).toBe(false);
    expect(isInBoxes(draft, ['belum-bayar'])).toBe(false);
  });
  test('begins with what an officer sent back', () => {
    expect(
      revisionsFirst([paid, { ...draft, revision }]).map(({ revision: has }) => has !== undefined),
    ).toEqual([true, false]);
  });
  test('shows what was entered under the portal’s columns', () => {
    expect(columnsOf(draft, hcForm, (iso) => iso)).toEqual({
      date: '2026-11-20',
      office: 'Wilker Contoh',
      buyer: 'Contoh & “Penerima” Ltd',
      shipment: 'Ekspor',
      place: 'Pelabuhan',
    });
  });
  test('is searched by all words', () => {
    expect(holdsSearch(['PT Contoh', '230604353330'], 'contoh 2306')).toBe(true);
    expect(holdsSearch(['PT Contoh'], 'lain')).toBe(false);
  });
});

describe('as part of a draft', () => {
  const noted = (before: Draft, life: Draft['life'], time: string) =>
    changeDraft(before, { type: 'note', notes: { life } }, time);
  test('events of two windows are both kept, and one taken back stays away', () => {
    const first = event('disetujui', '2026-11-24');
    const base = noted(draft, [first], '2026-11-24T09:00:00.000Z');
    const mine = noted(base, [first, event('belum-bayar', '2026-11-25')], '2026-11-25T09:00:00.000Z');
    const theirs = noted(base, [event('sudah-bayar', '2026-11-26')], '2026-11-26T09:00:00.000Z');
    expect(mergeDrafts(base, mine, theirs).life?.map(({ status }) => status)).toEqual([
      'belum-bayar',
      'sudah-bayar',
    ]);
  });
  test('a fact that both windows entered otherwise is kept beside the one that stays', () => {
    const fact = (ntpn: string) =>
      changeDraft(draft, { type: 'note', notes: { ntpn } }, '2026-11-25T09:00:00.000Z');
    const merged = mergeDrafts(draft, fact('A'), fact('B'));
    expect([merged.ntpn, merged.asides]).toEqual(['A', [{ note: 'ntpn', text: 'B' }]]);
  });
  test('comes back from the device as it was, and what is none does not', () => {
    const stored = {
      ...draft,
      id: '0123456789abcdef01234567',
      life: [event('disetujui', '2026-11-24'), { status: 'hilang' }],
      billingCode: '820230604526181',
      ntpn: 5,
    };
    const service = { id: draft.serviceId, title: '', form: hcForm };
    const read = readStoredDraft(stored, [service]);
    expect([read?.life, read?.billingCode, read?.ntpn]).toEqual([
      [event('disetujui', '2026-11-24')],
      '820230604526181',
      undefined,
    ]);
  });
});
