import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { draftsPage } from '../../src/data/drafts.ts';
import { provinces } from '../../src/data/regions.ts';
import { packageForms } from '../../src/data/package-forms.ts';
import { parsePaket } from '../../src/domain/package/parse-paket.ts';
import { serialise } from '../../src/domain/package/serialise.ts';
import { toPaket } from '../../src/domain/package/to-paket.ts';
import { emptyApplication, type Application } from '../../src/domain/submission/application.ts';
import { withKeys, type Draft } from '../../src/domain/draft/draft.ts';
import { fileFieldsOf, typedFieldsOf } from '../../src/domain/submission/form.ts';
import { reduceApplication } from '../../src/domain/submission/reduce.ts';
import { restoreDraft } from '../../src/domain/draft/restore-draft.ts';
import { serviceForms } from '../../src/domain/draft/service-forms.ts';
import { fillKnown, knownFromCheck } from '../../src/domain/carry-over/start.ts';
import { statusOf, stepsDone } from '../../src/domain/draft/status.ts';
import { typedBefore } from '../../src/domain/draft/typed-before.ts';
import { paketV2 } from '../../src/schemas/paket.ts';
import { draftName } from '../../src/app/drafts/draft-name.ts';
import { filledReport, reportActions } from '../support/filled-report.ts';

const { content } = loadContent(contentRoot());
const services = serviceForms(draftsPage(content));
const formOf = (id: string) => {
  const form = services.find((service) => service.id === id)?.form;
  if (!form) throw new Error(id);
  return form;
};
const MADU = 'madu-pengeluaran-antar-area';
const TUMBUHAN = 'tumbuhan-pengeluaran-antar-area';
const madu = formOf(MADU);

const draftOf = (application: Application, changes: Partial<Draft> = {}): Draft => ({
  version: 1,
  id: '0123456789abcdef01234567',
  kind: 'form-1',
  serviceId: MADU,
  createdAt: '2026-11-20T01:00:00.000Z',
  updatedAt: '2026-11-20T02:00:00.000Z',
  application,
  ...changes,
});
const set = (application: Application, step: string, field: string, value: string, row = '0') =>
  reduceApplication(application, { type: 'set', step, row, field, value });

describe('the forms in this site’s own layout', () => {
  test.each([
    [MADU, ['surat-keterangan-produk', 'surat-kuasa']],
    [
      'susu-pengeluaran-antar-area',
      [
        'surat-keterangan-asal',
        'hasil-laboratorium-skpah',
        'hasil-uji-laboratorium',
        'kartu-identitas',
        'surat-kuasa',
      ],
    ],
    ['vaksin-pengeluaran-antar-area', ['surat-keterangan-asal', 'kartu-identitas', 'surat-kuasa']],
    ['vaksin-pemasukan-antar-area', ['surat-keterangan-benda-lain']],
    [TUMBUHAN, ['kartu-identitas', 'dokumen-lain']],
  ])('%s asks for the files its requirements name', (id, slots) => {
    expect(
      formOf(id)
        .steps.flatMap(fileFieldsOf)
        .map(({ key }) => key),
    ).toEqual(slots);
  });
  test.each(['form-1', 'sp-1'] as const)('%s: a filled one is a valid package that reads back', (kind) => {
    const id = kind === 'form-1' ? MADU : TUMBUHAN;
    const filled = reportActions(kind).reduce(reduceApplication, emptyApplication(formOf(id)));
    const paket = toPaket(draftOf(filled, { kind, serviceId: id }), formOf(id), '0123456789ab');
    expect(paketV2.parse(paket).values).toEqual(filledReport(kind));
    expect(parsePaket(serialise(paket), packageForms(content))).toEqual({
      ok: true,
      value: { paket, left: [] },
    });
  });
  test('every key of a form has its place in the schema of a package', () => {
    for (const form of packageForms(content)) {
      const rows = Object.fromEntries(
        form.steps.map((step) => [
          step.id,
          [{ id: '0', values: Object.fromEntries(typedFieldsOf(step).map(({ key }) => [key, 'x'])) }],
        ]),
      );
      const application = { ...emptyApplication(form), rows };
      const paket = toPaket(draftOf(application, { kind: form.kind }), form, '0123456789ab');
      expect(paketV2.safeParse(paket).error).toBeUndefined();
    }
  });
});

describe('what is known before', () => {
  const known = knownFromCheck(
    {
      values: {
        pemilik: { dikuasakan: 'ya' },
        'asal-tujuan': { jenisLaporan: 'pengeluaran', lain: 'x' },
      },
      dates: { keberangkatan: '2026-12-01' },
      volumes: { 'pemeriksaan-fisik': '12,5', sertifikat: '1' },
      slots: ['surat-kuasa', 'invoice'],
      answers: {},
    },
    [{ id: 'pemeriksaan-fisik', name: 'Madu', unit: 'kilogram', certain: true }],
  );
  test('is filled in, as far as the form has a field for it', () => {
    const { rows, prepared } = fillKnown(emptyApplication(madu), madu, known, () => 'rbaru');
    expect(rows['pemilik']?.[0]?.values).toEqual({ dikuasakan: 'ya' });
    expect(rows['asal-tujuan']?.[0]?.values).toEqual({ jenisLaporan: 'pengeluaran' });
    expect(rows['pengangkutan']?.[0]?.values).toEqual({ tanggalBerangkat: '2026-12-01' });
    expect(rows['media-pembawa']?.[0]?.values).toMatchObject({ jumlah: '12,5', satuan: 'kilogram' });
    expect(prepared).toEqual([{ step: 'dokumen', row: '0', slot: 'surat-kuasa' }]);
  });
  test('replaces nothing that was entered', () => {
    const entered = set(
      set(emptyApplication(madu), 'pemilik', 'dikuasakan', 'tidak'),
      'media-pembawa',
      'jumlah',
      '3',
    );
    const { rows } = fillKnown(entered, madu, known, () => 'rbaru');
    expect(rows['pemilik']?.[0]?.values).toEqual({ dikuasakan: 'tidak' });
    expect(rows['media-pembawa']).toEqual([{ id: '0', values: { jumlah: '3' } }]);
  });
});

describe('the status of a draft', () => {
  const complete = reportActions('form-1').reduce(reduceApplication, emptyApplication(madu));
  test.each([
    ['draf', draftOf(emptyApplication(madu))],
    ['siap', draftOf(complete)],
    ['diunduh', draftOf(complete, { version: 7, exportedVersion: 7 })],
    ['siap', draftOf(complete, { version: 8, exportedVersion: 7 })],
    ['dikirim', draftOf(emptyApplication(madu), { sentAt: '2026-11-20T03:00:00.000Z' })],
  ])('%s', (status, draft) => {
    expect(statusOf(draft, madu)).toBe(status);
  });
  test('progress counts the steps with nothing left to do', () => {
    expect(stepsDone(draftOf(emptyApplication(madu)), madu)).toEqual({ done: 0, all: 7 });
    expect(stepsDone(draftOf(complete), madu)).toEqual({ done: 7, all: 7 });
  });
  test('a note that is emptied is gone', () => {
    expect(withKeys(draftOf(complete, { title: 'x' }), { title: '' })).toEqual(draftOf(complete));
  });
});

describe('a draft from a backup', () => {
  const stored = draftOf(reportActions('form-1').reduce(reduceApplication, emptyApplication(madu)), {
    title: 'Nama',
    applicationNumber: '123456789012',
    represented: true,
  });
  test('comes back as it was', () => {
    expect(restoreDraft(structuredClone(stored), services)).toEqual(stored);
  });
  test.each([
    ['no draft', 3],
    ['a service nobody knows', { ...stored, serviceId: 'lain' }],
    ['an id of another shape', { ...stored, id: '__proto__' }],
    ['no time', { ...stored, updatedAt: 'kemarin' }],
    ['a time that no clock shows', { ...stored, updatedAt: '2026-99-99T99:99:99Z' }],
    ['no application', { ...stored, application: null }],
  ])('%s is left out', (_, value) => {
    expect(restoreDraft(value, services)).toBeUndefined();
  });
  test('keeps what another window entered until the visitor decides', () => {
    const asides = [
      { note: 'title', text: 'Sana' },
      { place: { step: 'penerima', row: '0', field: 'nama' }, text: 'Budi' },
    ] as const;
    expect(restoreDraft(structuredClone({ ...stored, asides }), services)).toEqual({ ...stored, asides });
    const odd = { ...stored, asides: [{ note: 'id', text: 'x' }, 5] };
    expect(restoreDraft(odd, services)).not.toHaveProperty('asides');
  });
  test('notes of another shape are left out', () => {
    expect(restoreDraft({ ...stored, title: 5, represented: 'ya', sentAt: 'x' }, services)).toEqual(
      withKeys(stored, { title: undefined, represented: undefined }),
    );
  });
});

describe('what was typed before is offered again', () => {
  const typed = (step: string, field: string, value: string, changes: Partial<Draft> = {}) =>
    draftOf(set(emptyApplication(madu), step, field, value), changes);
  const PLACE = { step: 'asal-tujuan', field: 'tempatPengeluaran' };

  test('the latest first, each once', () => {
    const drafts = ['B', 'A', ' B ', ''].map((value) => typed(PLACE.step, PLACE.field, value));
    expect(typedBefore(drafts, PLACE)).toEqual(['B', 'A']);
  });
  test('in the same field only: a consignee is neither the owner nor the goods', () => {
    const drafts = [
      typed('pemilik', 'nama', 'PT Pemilik'),
      typed('media-pembawa', 'nama', 'Madu'),
      typed('penerima', 'nama', 'Toko Penerima'),
    ];
    expect(typedBefore(drafts, { step: 'penerima', field: 'nama' })).toEqual(['Toko Penerima']);
  });
  test('of goods only what the same service was for', () => {
    const drafts = [
      typed('media-pembawa', 'kodeHs', '0409.00.00.00'),
      typed('media-pembawa', 'kodeHs', '0805.10', { serviceId: TUMBUHAN }),
    ];
    expect(typedBefore(drafts, { step: 'media-pembawa', field: 'kodeHs' }, TUMBUHAN)).toEqual(['0805.10']);
  });
});

test('the provinces and regencies are all there, each under its province', () => {
  const all = provinces();
  expect(all).toHaveLength(38);
  expect(all.flatMap(({ regencies }) => regencies)).toHaveLength(514);
  expect(all.find(({ name }) => name === 'Kepulauan Riau')?.regencies).toContain('Kabupaten Karimun');
});

describe('how drafts are called', () => {
  const empty = emptyApplication(madu);
  const first = draftOf(empty, { id: 'a' });
  const second = draftOf(empty, { id: 'b', createdAt: '2026-11-20T01:00:00.001Z' });
  const third = draftOf(empty, { id: 'c', createdAt: '2026-11-20T01:00:00.001Z' });
  const named = draftOf(empty, { id: 'd', title: 'Ekspor Desember' });

  test('those that would be called the same are numbered as they were begun, in any list', () => {
    for (const all of [
      [first, second, third, named],
      [named, third, second, first],
    ])
      expect([first, second, third, named].map((draft) => draftName(draft, all))).toEqual([
        'Permohonan tanpa nama',
        'Permohonan tanpa nama (2)',
        'Permohonan tanpa nama (3)',
        'Ekspor Desember',
      ]);
  });
  test('one alone has no number', () => {
    expect(draftName(second, [second, named])).toBe('Permohonan tanpa nama');
    expect(draftName(second)).toBe('Permohonan tanpa nama');
  });
});
