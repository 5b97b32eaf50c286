import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptCheck, mergeCheck, receiveCheck, sameCheck } from '../../src/domain/checklist/link.ts';
import { restoreCheck, type KnownCheck } from '../../src/domain/checklist/restore.ts';
import { decodeCheck, encodeCheck } from '../../src/domain/checklist/share.ts';
import { EMPTY_CHECK, reduceCheck, type CheckState } from '../../src/domain/checklist/state.ts';
import { TICKS } from '../../src/domain/checklist/item.ts';
import { dateOf } from '../../src/domain/calendar.ts';

const ID = 'susu-pengeluaran-antar-area';
const FULL: CheckState = {
  answers: { dikuasakan: 'ya', 'skpah-perlu-lab': 'tidak' },
  ticks: { 'surat-kuasa': 'ada', 'identitas-pemilik': 'belum', 'hasil-laboratorium': 'tidak-berlaku' },
  dates: { keberangkatan: '2026-12-01', kuitansi: '2026-12-01T14:30' },
  holidays: ['2026-12-25'],
  skipsJointLeave: true,
  volumes: { 'pemeriksaan-fisik': '1.000,5' },
  lacking: ['identitas-pemilik'],
};
const KNOWN: KnownCheck = {
  questions: [
    { id: 'dikuasakan', answers: [{ value: 'ya' }, { value: 'tidak' }] },
    { id: 'skpah-perlu-lab', answers: [{ value: 'ya' }, { value: 'tidak' }] },
  ],
  items: [
    { id: 'surat-kuasa', kind: 'dibawa' },
    { id: 'identitas-pemilik', kind: 'dibawa' },
    { id: 'hasil-laboratorium', kind: 'dibawa' },
    { id: 'sertifikat-sanitasi', kind: 'diterbitkan' },
  ],
  events: ['keberangkatan', 'kuitansi'],
  volumes: ['pemeriksaan-fisik'],
};

const key = fc.string({ unit: 'binary', maxLength: 12 });
const record = fc.dictionary(key, key, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
const names = fc.uniqueArray(key, { minLength: 1, maxLength: 4 });
const state: fc.Arbitrary<CheckState> = fc.record(
  {
    answers: fc.dictionary(key, key, { maxKeys: 4, noNullPrototype: true }),
    ticks: fc.dictionary(key, fc.constantFrom(...TICKS), { maxKeys: 6, noNullPrototype: true }),
    dates: record,
    holidays: fc
      .uniqueArray(fc.integer({ min: 0, max: 60_000 }).map(dateOf), { minLength: 1, maxLength: 4 })
      .map((days) => days.sort()),
    skipsJointLeave: fc.constant(true as const),
    volumes: record,
    lacking: names.map((list) => list.sort()),
  },
  { requiredKeys: ['answers', 'ticks'] },
);

/** As `toEqual` sees it, but for the order of lists. */
const sorted = (value: CheckState) => ({ ...value, lacking: value.lacking && [...value.lacking].sort() });

describe('a link with answers', () => {
  test('is short, and needs no escaping', () => {
    const fragment = encodeCheck(ID, FULL);
    expect(fragment).toMatch(/^v1\.[A-Za-z0-9._~-]+$/);
    expect(fragment.length).toBeLessThan(300);
  });
  test('comes back as it went, whatever it says', () => {
    fc.assert(
      fc.property(state, fc.constantFrom('', '#'), (original, hash) => {
        const decoded = decodeCheck(ID, hash + encodeCheck(ID, original));
        expect(decoded?.ok && sorted(decoded.value)).toEqual(sorted(original));
      }),
    );
  });
  test('is the same for the same answers, in whatever order they were given', () => {
    const again = { answers: { 'skpah-perlu-lab': 'tidak', dikuasakan: 'ya' }, ticks: {} };
    expect(encodeCheck(ID, again)).toBe(encodeCheck(ID, { answers: FULL.answers, ticks: {} }));
  });
  test('survives what chat programs do to it', () => {
    const fragment = encodeCheck(ID, FULL);
    const harmed = [`#${fragment}).`, `#${fragment.replaceAll('~', '%7E')}`, `#${fragment},`];
    for (const one of harmed) expect(decodeCheck(ID, one)).toEqual({ ok: true, value: FULL });
  });
  test('that was cut, changed or made for another service is told from a whole one', () => {
    const fragment = encodeCheck(ID, FULL);
    for (let length = 3; length < fragment.length; length += 1)
      expect(decodeCheck(ID, fragment.slice(0, length)), fragment.slice(0, length)).toMatchObject({
        error: 'rusak',
      });
    expect(decodeCheck(ID, fragment.replace('ya', 'tidak'))).toMatchObject({ error: 'rusak' });
    expect(decodeCheck('madu-pengeluaran-antar-area', fragment)).toMatchObject({ error: 'rusak' });
    expect(decodeCheck(ID, `v1.${'a'.repeat(20_000)}.0000`)).toMatchObject({ error: 'rusak' });
    expect(decodeCheck(ID, 'v0.jx~y.0000')).toMatchObject({ error: 'rusak' });
  });
  test('of a newer version is said to be one', () => {
    expect(decodeCheck(ID, '#v2.apa-saja')).toMatchObject({ error: 'lebih-baru' });
    expect(decodeCheck(ID, '#v10.apa-saja')).toMatchObject({ error: 'lebih-baru' });
  });
  test.each(['', '#', '#syarat-surat-kuasa', '#v1', '#pertanyaan', '#%E0%A4%A'])('is not %j', (fragment) => {
    expect(decodeCheck(ID, fragment)).toBeUndefined();
  });
  test('never throws and never ticks what the service issues itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const decoded = decodeCheck(ID, `v1.${text}`);
        if (decoded?.ok) restoreCheck(decoded.value, KNOWN);
      }),
    );
    const ticked = {
      answers: {},
      ticks: { 'sertifikat-sanitasi': 'ada' as const },
      lacking: ['sertifikat-sanitasi'],
    };
    const decoded = decodeCheck(ID, encodeCheck(ID, ticked));
    expect(decoded?.ok && restoreCheck(decoded.value, KNOWN)).toEqual(EMPTY_CHECK);
  });
  test('carries what an officer found lacking, which is then not there whatever was ticked', () => {
    const note = encodeCheck(ID, { ...EMPTY_CHECK, lacking: ['surat-kuasa', 'identitas-pemilik'] });
    const decoded = decodeCheck(ID, note);
    const linked = decoded?.ok ? restoreCheck(decoded.value, KNOWN) : EMPTY_CHECK;
    const merged = mergeCheck(FULL, linked);
    expect(merged.ticks).toMatchObject({ 'surat-kuasa': 'belum', 'identitas-pemilik': 'belum' });
    expect(merged.lacking).toEqual(['identitas-pemilik', 'surat-kuasa']);
    const mended = reduceCheck(merged, { type: 'tick', item: 'surat-kuasa', tick: 'ada' });
    expect(mended.lacking).toEqual(['identitas-pemilik']);
  });
});

describe('what was kept or sent before cuti bersama could be left out', () => {
  const { skipsJointLeave: _, ...EARLIER } = FULL;
  /** Made by the site as it was on 25 November 2026. */
  const LINK =
    'v1.asurat-kuasa.bidentitas-pemilik.dkeberangkatan~2026-12-01.dkuitansi~2026-12-01T14_003a30.jdikuasakan~ya' +
    '.jskpah-perlu-lab~tidak.kidentitas-pemilik.l2026-12-25.thasil-laboratorium.vpemeriksaan-fisik~1_002e000_002c5.owld';
  test('is read as it was, and cuti bersama counts', () => {
    expect(restoreCheck(structuredClone(EARLIER), KNOWN)).toEqual(EARLIER);
    expect(decodeCheck(ID, LINK)).toEqual({ ok: true, value: EARLIER });
    expect(encodeCheck(ID, EARLIER)).toBe(LINK);
  });
  test('that choice adds one character to a link, and taking it back takes that away', () => {
    const skipping = reduceCheck(EARLIER, { type: 'joint-leave', skip: true });
    expect(encodeCheck(ID, skipping).length - encodeCheck(ID, EARLIER).length).toBe(2);
    expect(reduceCheck(skipping, { type: 'joint-leave', skip: false })).toEqual(EARLIER);
  });
});

describe('a link opened where answers are saved', () => {
  test('is taken where there are none, left alone where it adds nothing, and asked about otherwise', () => {
    expect(receiveCheck(EMPTY_CHECK, FULL)).toBe('pakai');
    expect(receiveCheck(FULL, { answers: { dikuasakan: 'ya' }, ticks: {} })).toBe('abaikan');
    expect(receiveCheck(EMPTY_CHECK, EMPTY_CHECK)).toBe('abaikan');
    expect(receiveCheck(FULL, { answers: { dikuasakan: 'tidak' }, ticks: {} })).toBe('tanya');
    expect(receiveCheck({ answers: { dikuasakan: 'ya' }, ticks: {} }, FULL)).toBe('tanya');
  });
  test('laid over what is saved wins, and leaves the rest', () => {
    const merged = mergeCheck(FULL, { answers: { dikuasakan: 'tidak' }, ticks: { 'surat-kuasa': 'belum' } });
    expect(merged.answers).toEqual({ dikuasakan: 'tidak', 'skpah-perlu-lab': 'tidak' });
    expect(merged.ticks['hasil-laboratorium']).toBe('tidak-berlaku');
    expect(merged).toMatchObject({
      dates: FULL.dates,
      volumes: FULL.volumes,
      holidays: FULL.holidays,
      skipsJointLeave: true,
    });
  });
  test('laid over twice changes nothing more', () => {
    fc.assert(
      fc.property(state, state, (saved, linked) => {
        const once = mergeCheck(saved, linked);
        expect(sameCheck(mergeCheck(once, linked), once)).toBe(true);
        expect(receiveCheck(once, linked)).toBe('abaikan');
        expect(sameCheck(adoptCheck(adoptCheck(linked)), adoptCheck(linked))).toBe(true);
      }),
    );
  });
});

describe('what is kept', () => {
  test('comes back whole from the device', () => {
    expect(restoreCheck(structuredClone(FULL), KNOWN)).toEqual(FULL);
  });
  test('loses dates, volumes and holidays that are none', () => {
    const odd = {
      dates: { keberangkatan: '2026-02-30', kuitansi: 7, lain: '2026-12-01' },
      holidays: ['besok', '2026-12-25', '2026-12-25'],
      skipsJointLeave: 'ya',
      volumes: { 'pemeriksaan-fisik': 'x'.repeat(41), lain: '1' },
      lacking: ['lain', 3],
    };
    expect(restoreCheck(odd, KNOWN)).toEqual({ ...EMPTY_CHECK, holidays: ['2026-12-25'] });
  });
  test('is changed by one action in one place', () => {
    const after = [
      { type: 'date', event: 'keberangkatan', date: '2026-12-01' } as const,
      { type: 'volume', line: 'pemeriksaan-fisik', text: '10' } as const,
      { type: 'holiday', date: '2026-12-25', add: true } as const,
      { type: 'holiday', date: '2026-01-01', add: true } as const,
      { type: 'holiday', date: '2026-12-25', add: false } as const,
      { type: 'volume', line: 'pemeriksaan-fisik', text: '' } as const,
      { type: 'date', event: 'keberangkatan', date: '' } as const,
    ].reduce(reduceCheck, FULL);
    expect(after).toEqual({
      ...FULL,
      dates: { kuitansi: '2026-12-01T14:30' },
      holidays: ['2026-01-01'],
      volumes: {},
    });
  });
});
