import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { draftsPage } from '../../src/data/drafts.ts';
import { changesOf } from '../../src/domain/revision/changes.ts';
import { placeLabel } from '../../src/domain/revision/place-label.ts';
import type { Revision } from '../../src/domain/revision/revision.ts';
import { isRevisionOf, takeRevision } from '../../src/domain/revision/take-revision.ts';
import { emptyApplication, type Application } from '../../src/domain/submission/application.ts';
import type { Draft } from '../../src/domain/draft/draft.ts';
import { reduceApplication } from '../../src/domain/submission/reduce.ts';
import { restoreDraft } from '../../src/domain/draft/restore-draft.ts';
import { serviceForms } from '../../src/domain/draft/service-forms.ts';
import { statusOf } from '../../src/domain/draft/status.ts';
import { filledActions } from '../support/filled-application.ts';

const SERVICE = 'health-certificate-omkaba';
const services = serviceForms(draftsPage(loadContent(contentRoot()).content));
const form = services.find(({ id }) => id === SERVICE)?.form;
if (!form) throw new Error(SERVICE);

const TAKEN = '2026-11-21T03:00:00.000Z';
const filled = filledActions.reduce(reduceApplication, emptyApplication(form));
const draft: Draft = {
  id: '0123456789abcdef01234567',
  kind: 'health-certificate',
  serviceId: SERVICE,
  createdAt: '2026-11-20T01:00:00.000Z',
  updatedAt: '2026-11-20T02:00:00.000Z',
  applicationNumber: '1200 0000 0001',
  sentAt: '2026-11-20T05:00:00.000Z',
  version: 4,
  application: filled,
};
const revision: Revision = {
  serviceId: SERVICE,
  applicationNumber: '120000000001',
  items: [
    { place: { step: 'penerima', field: 'penerimaAlamat', row: 0 }, note: 'Belum lengkap' },
    { place: { step: 'komoditas', field: 'invoice', row: 0 }, note: 'Terpotong' },
    { place: { step: 'barang', field: 'jumlah', row: 4 }, note: 'Barang kelima?' },
    { place: { step: 'layarBaru', field: 'isianBaru', row: 0 }, note: 'Dari versi lain' },
    { label: 'Surat kuasa', note: 'Belum ditandatangani' },
  ],
};
const taken = takeRevision(draft, form, revision, TAKEN);
const set = (application: Application, step: string, field: string, value: string, row = '0') =>
  reduceApplication(application, { type: 'set', step, row, field, value });

describe('a revision', () => {
  test('belongs to the draft of its service with its No. Aju, however that is spaced', () => {
    expect(isRevisionOf(draft, revision)).toBe(true);
    expect(isRevisionOf({ ...draft, applicationNumber: '120000000002' }, revision)).toBe(false);
    expect(isRevisionOf({ ...draft, serviceId: 'madu-pengeluaran-antar-area' }, revision)).toBe(false);
    const { applicationNumber: _, ...unnumbered } = draft;
    expect(isRevisionOf(unnumbered, { ...revision, applicationNumber: '' })).toBe(false);
  });
  test('is taken with each note at its field, and what has no field kept by its name', () => {
    expect(taken.revision).toMatchObject({ number: 1, takenAt: TAKEN, before: filled });
    expect(taken.revision?.notes).toEqual([
      { place: { step: 'penerima', row: '0', field: 'penerimaAlamat' }, note: 'Belum lengkap', done: false },
      { place: { step: 'komoditas', row: '0', field: 'invoice' }, note: 'Terpotong', done: false },
      { label: 'Jumlah (Form Detail Barang 5)', note: 'Barang kelima?', done: false },
      { label: 'isian baru', note: 'Dari versi lain', done: false },
      { label: 'Surat kuasa', note: 'Belum ditandatangani', done: false },
    ]);
  });
  test('makes a draft that was sent one to be sent again, and leaves its entries alone', () => {
    expect(taken.application).toBe(draft.application);
    expect(taken.sentAt).toBeUndefined();
    expect(statusOf({ ...taken, exportedVersion: draft.version }, form)).not.toBe('diunduh');
    expect(taken.version).toBe(draft.version + 1);
  });
  test('taken twice changes nothing, ticks or not; the next one is numbered on', () => {
    expect(takeRevision(taken, form, revision, '2026-11-22T00:00:00.000Z')).toBe(taken);
    const notes = taken.revision?.notes.map((note) => ({ ...note, done: true })) ?? [];
    const ticked: Draft = { ...taken, ...(taken.revision && { revision: { ...taken.revision, notes } }) };
    expect(takeRevision(ticked, form, revision, TAKEN)).toBe(ticked);
    const next = takeRevision(ticked, form, { ...revision, items: revision.items.slice(0, 1) }, TAKEN);
    expect(next.revision).toMatchObject({ number: 2, notes: [{ done: false }] });
  });
  test('sent again in the same words after the draft was sent again is a new one', () => {
    const sent: Draft = { ...taken, sentAt: '2026-11-22T00:00:00.000Z' };
    const again = takeRevision(sent, form, revision, '2026-11-23T00:00:00.000Z');
    expect(again.revision).toMatchObject({ number: 2 });
    expect(again.sentAt).toBeUndefined();
  });
  test('is told from another with the same words by when it was written', () => {
    const first = takeRevision(draft, form, { ...revision, issuedAt: '2026-11-21T02:00:00.000Z' }, TAKEN);
    const same = { ...revision, issuedAt: '2026-11-21T02:00:00.000Z' };
    expect(takeRevision(first, form, same, '2026-11-22T00:00:00.000Z')).toBe(first);
    const later = { ...revision, issuedAt: '2026-11-21T09:00:00.000Z' };
    expect(takeRevision(first, form, later, '2026-11-22T00:00:00.000Z').revision).toMatchObject({
      ...{ number: 2, issuedAt: later.issuedAt },
    });
  });
  test('gives its No. Aju to a draft that has none, and never replaces one', () => {
    const { applicationNumber: _, ...unnumbered } = draft;
    expect(takeRevision(unnumbered, form, revision, TAKEN).applicationNumber).toBe('120000000001');
    expect(taken.applicationNumber).toBe(draft.applicationNumber);
    const nameless = takeRevision(unnumbered, form, { ...revision, applicationNumber: '' }, TAKEN);
    expect('applicationNumber' in nameless).toBe(false);
  });
});

describe('what changed since a revision was taken', () => {
  const file = {
    step: 'komoditas',
    row: '0',
    slot: 'invoice',
    fileName: 'invoice.pdf',
    mediaType: 'application/pdf',
    bytes: 9,
  };
  test('is nothing at first, and then every entry that is another than before', () => {
    expect(changesOf(filled, filled, form)).toEqual([]);
    const spaced = set(filled, 'penerima', 'penerimaAlamat', ' Contoh Street 2 ');
    expect(changesOf(filled, spaced, form)).toEqual([]);
    const mended = set(filled, 'penerima', 'penerimaAlamat', 'Contoh Street 2, Tokyo');
    expect(changesOf(filled, mended, form)).toMatchObject([
      {
        field: { key: 'penerimaAlamat' },
        row: 'tetap',
        from: { text: 'Contoh Street 2' },
        to: { text: 'Contoh Street 2, Tokyo' },
      },
    ]);
  });
  test('counts a file that was replaced under the same name, and one that was only said to be at hand', () => {
    const attach = (sha256: string, before = filled) =>
      reduceApplication(before, { type: 'attach', file: { ...file, sha256 } });
    expect(changesOf(attach('a'.repeat(64)), attach('a'.repeat(64)), form)).toEqual([]);
    expect(changesOf(attach('a'.repeat(64)), attach('b'.repeat(64)), form)).toHaveLength(1);
    const prepared = reduceApplication(filled, {
      type: 'prepare',
      ready: true,
      file: { step: 'komoditas', row: '0', slot: 'invoice' },
    });
    expect(changesOf(filled, prepared, form)).toMatchObject([{ to: { prepared: true } }]);
  });
  test('says of rows that came or went that they did', () => {
    const added = set(
      reduceApplication(filled, { type: 'add-row', step: 'barang', id: 'rb' }),
      'barang',
      'jumlah',
      '3',
      'rb',
    );
    expect(changesOf(filled, added, form)).toMatchObject([{ row: 'ditambah', number: 2, to: { text: '3' } }]);
    const removed = changesOf(
      added,
      reduceApplication(added, { type: 'remove-row', step: 'barang', row: 'rb' }),
      form,
    );
    expect(removed).toMatchObject([{ row: 'dihapus', number: 2, from: { text: '3' }, to: { text: '' } }]);
  });
});

describe('a draft that is kept', () => {
  test('from before there were revisions loads as it was', () => {
    expect(restoreDraft(structuredClone(draft), services)).toEqual(draft);
  });
  test('with a revision loads whole', () => {
    expect(restoreDraft(structuredClone(taken), services)).toEqual(taken);
  });
  test('loses of its revision what makes no sense, and the revision with its last note', () => {
    const odd = structuredClone(taken) as unknown as { revision: Record<string, unknown> };
    const notes = odd.revision['notes'] as object[];
    odd.revision['notes'] = [
      { ...notes[0], done: 'ya' },
      { place: { step: 'penerima', row: '0', field: 'tidakAda' }, note: 'x', done: false },
      { label: 'a\nb', note: 'x' },
      { note: 'x\u0000', label: 'y' },
      null,
    ];
    expect(restoreDraft(odd, services)?.revision?.notes).toEqual([{ ...notes[0], done: false }]);
    for (const broken of [
      { notes: [] },
      { ...odd.revision, number: 0 },
      { ...odd.revision, takenAt: 'kemarin' },
      7,
      null,
    ])
      expect(restoreDraft({ ...taken, revision: broken }, services)).not.toHaveProperty('revision');
  });
  test('of old, with rows by number and no word of versions, is read as it was', () => {
    const { version: _, ...old } = structuredClone(draft);
    const numbered = {
      ...old,
      exportedAt: draft.updatedAt,
      application: {
        ...filled,
        rows: { ...filled.rows, barang: [{ id: 3, values: { namaBarang: 'Kursi' } }] },
        prepared: [{ step: 'barang', row: 3, slot: 'coa-fumigasi' }],
      },
    };
    const read = restoreDraft(numbered, services);
    expect(read).toMatchObject({ version: 1, exportedVersion: 1 });
    expect(read?.application.rows['barang']).toEqual([{ id: '3', values: { namaBarang: 'Kursi' } }]);
    expect(read?.application.prepared).toEqual([{ step: 'barang', row: '3', slot: 'coa-fumigasi' }]);
    expect(restoreDraft({ ...numbered, exportedAt: draft.createdAt }, services)).not.toHaveProperty(
      'exportedVersion',
    );
  });
});

test('fields that share a label are told apart by their part of the form', () => {
  expect(placeLabel(form, { step: 'penerima', field: 'pengirimNama', row: 0 })).toBe(
    'Nama (Eksportir/Importir)',
  );
  expect(placeLabel(form, { step: 'penerima', field: 'penerimaNama', row: 0 })).toBe(
    'Nama (Pembeli/Penerima)',
  );
});
