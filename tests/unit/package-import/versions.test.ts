import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { importPackage } from '../../../src/app/package/import-package.ts';
// Loaded here, so that no test has to wait for it.
import '../../../src/app/package/open-package-file.ts';
import { repositoryRoot } from '../../../src/content/root.ts';
import { paketJsonSchema } from '../../../src/data/paket-schema.ts';
import { changeDraft } from '../../../src/domain/draft/change.ts';
import type { Draft } from '../../../src/domain/draft/draft.ts';
import { fromPaket, revisionFromPaket } from '../../../src/domain/package/from-paket.ts';
import { notesOf } from '../../../src/domain/package/notes.ts';
import { parsePaket } from '../../../src/domain/package/parse-paket.ts';
import { serialise } from '../../../src/domain/package/serialise.ts';
import { toPaket } from '../../../src/domain/package/to-paket.ts';
import { revisionReport } from '../../../src/domain/revision/report.ts';
import { takeRevision } from '../../../src/domain/revision/take-revision.ts';
import { hashOf, tinyPdf } from '../../support/package-files.ts';
import { applicationAfter, draftOf, hcForm, set } from '../../support/paket.ts';

const VERSION = '0123456789ab';
const TAKEN = '2026-11-22T02:00:00.000Z';
const validate = new Ajv2020({ allErrors: true }).compile(
  paketJsonSchema('https://contoh.go.id/data/schema/paket-v2.json', 2),
);

test('a package of version 1 opens whole', async () => {
  const bytes = readFileSync(join(repositoryRoot, 'tests/fixtures/former/paket-v1.zip'));
  const opened = await importPackage(new Blob([bytes]), [hcForm]);
  if (!opened.ok) throw new Error(opened.error.code);
  const { draft, files, left } = opened.value;
  expect(left).toEqual([]);
  expect(draft).toMatchObject({
    ...{ title: 'Kursi roda ke Jepang', applicationNumber: '230604353330', sentAt: '2026-11-22T00:00:00Z' },
    application: { prepared: [{ slot: 'sertifikat-karantina-ikan' }], attached: [{ slot: 'invoice' }] },
  });
  // The country of home was not asked for by then.
  expect(draft.application.rows).toEqual(applicationAfter(set('penerima', 'negaraAsal', '')).rows);
  expect(files.map(({ sha256 }) => sha256)).toEqual([hashOf(tinyPdf)]);
});

describe('a package of version 2', () => {
  const row = (id: string, nama: string) => [
    { type: 'add-row', step: 'barang', id } as const,
    set('barang', 'namaBarang', nama, id),
  ];
  const begun: Draft = {
    ...draftOf(applicationAfter(...row('ra', 'Tongkat'), ...row('rb', 'Kruk'))),
    remarks: 'Kirim lewat laut\nbulan depan',
  };
  const taken = takeRevision(
    begun,
    hcForm,
    {
      serviceId: begun.serviceId,
      applicationNumber: '120000000001',
      issuedAt: '2026-11-22T01:00:00Z',
      items: [
        { place: { step: 'barang', field: 'namaBarang', row: 1 }, note: 'Tulis nama dagangnya' },
        { place: { step: 'barang', field: 'jumlah', row: 2 }, note: 'Hapus bila tidak dikirim' },
        { place: { step: 'penerima', field: 'penerimaNama', row: 0 }, note: 'Tidak sesuai' },
        { label: 'Surat kuasa', note: 'Belum ditandatangani' },
      ],
    },
    TAKEN,
  );
  const mended = [
    { type: 'tick', note: 0, done: true },
    set('barang', 'namaBarang', 'Tongkat lipat', 'ra'),
    { type: 'remove-row', step: 'barang', row: 'rb' },
    ...row('rc', 'Kursi mandi'),
  ].reduce<Draft>(
    (draft, action) => changeDraft(draft, action as Parameters<typeof changeDraft>[1], TAKEN),
    taken,
  );
  const json = (draft: Draft) => serialise(toPaket(draft, hcForm, VERSION));
  const reopened = (source: string): Draft => {
    const parsed = parsePaket(source, [hcForm]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.value.left).toEqual([]);
    const { paket } = parsed.value;
    const revision = revisionFromPaket(paket, hcForm);
    const { createdAt, updatedAt } = paket;
    const application = fromPaket(paket, hcForm);
    return {
      ...draftOf(application),
      createdAt,
      updatedAt,
      ...notesOf(paket),
      ...(revision && { revision }),
    };
  };

  test('takes along the revision with number, date, notes and ticks, the officer’s No. Aju and the remarks', () => {
    expect(JSON.parse(json(mended))).toMatchObject({
      schemaVersion: 2,
      applicationNumber: '120000000001',
      remarks: 'Kirim lewat laut\nbulan depan',
      revision: {
        number: 1,
        issuedAt: '2026-11-22T01:00:00Z',
        takenAt: TAKEN,
        notes: [
          {
            place: { step: 'barang', field: 'namaBarang', row: 1 },
            text: 'Tulis nama dagangnya',
            done: true,
          },
          {
            label: expect.stringContaining('Jumlah') as string,
            text: 'Hapus bila tidak dikirim',
            done: false,
          },
          { place: { step: 'penerima', field: 'penerimaNama' }, text: 'Tidak sesuai', done: false },
          { label: 'Surat kuasa', text: 'Belum ditandatangani', done: false },
        ],
        before: { rows: { barang: [0, 1, null] } },
      },
    });
    expect(validate(JSON.parse(json(mended))), JSON.stringify(validate.errors)).toBe(true);
  });
  test('gives the same text again, and the same report of what changed', () => {
    const again = reopened(json(mended));
    expect(json(again)).toBe(json(mended));
    const words = { empty: '-', prepared: 'siap', removed: 'dihapus', date: (iso: string) => iso };
    expect(revisionReport(again, hcForm, words)?.changes).toEqual(
      revisionReport(mended, hcForm, words)?.changes,
    );
    expect(again.revision?.id).toBe(mended.revision?.id);
  });
  test('knows a revision that was taken on the other device', () => {
    const again = reopened(json(taken));
    const link = {
      serviceId: begun.serviceId,
      applicationNumber: '120000000001',
      issuedAt: '2026-11-22T01:00:00Z',
    };
    const items = [{ label: 'Surat kuasa', note: 'Belum ditandatangani' }];
    expect(takeRevision(again, hcForm, { ...link, items }, TAKEN)).toBe(again);
    const later = { ...link, issuedAt: '2026-11-23T01:00:00Z', items };
    expect(takeRevision(again, hcForm, later, TAKEN).revision?.number).toBe(2);
  });
  test.each([
    ['a row twice', { rows: { barang: [0, 0, null] } }, 'revision.before.rows.barang'],
    ['a row that is not there', { rows: { barang: [0, 1, 9] } }, 'revision.before.rows.barang'],
    ['too few rows', { rows: { barang: [0] } }, 'revision.before.rows.barang'],
    [
      'a file in a row that was not there',
      { preparedFiles: [{ slot: 'coa-fumigasi', row: 7 }] },
      'revision.before.preparedFiles[0].row',
    ],
  ])('with a revision of %s is refused', (_, change, at) => {
    const paket = JSON.parse(json(mended)) as { revision: { before: object } };
    paket.revision.before = { ...paket.revision.before, ...change };
    expect(parsePaket(JSON.stringify(paket), [hcForm])).toEqual({
      ok: false,
      error: { code: 'isi-tidak-sesuai', at },
    });
  });
  test('with a note on a field that is gone opens without that note', () => {
    const source = json(mended).replace('"field": "penerimaNama"', '"field": "penerimaLama"');
    const parsed = parsePaket(source, [hcForm]);
    expect(parsed.ok && parsed.value.left).toEqual(['revision.notes[2].place']);
    expect(parsed.ok && parsed.value.paket.revision?.notes).toHaveLength(3);
  });
});
