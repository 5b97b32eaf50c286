import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { healthCertificateForm } from '../../src/data/package-forms.ts';
import { emptyApplication, rowsOf, type Application } from '../../src/domain/submission/application.ts';
import { typedFieldsOf } from '../../src/domain/submission/form.ts';
import { progressOf } from '../../src/domain/submission/progress.ts';
import { reduceApplication, type ApplicationAction } from '../../src/domain/submission/reduce.ts';
import { restoreApplication } from '../../src/domain/submission/restore.ts';
import { validate } from '../../src/domain/submission/validate.ts';
import { filledActions } from '../support/filled-application.ts';

const form = healthCertificateForm(loadContent(contentRoot()).content);
const after = (actions: readonly ApplicationAction[], start: Application = emptyApplication(form)) =>
  actions.reduce(reduceApplication, start);
const set = (step: string, field: string, value: string, row = 0): ApplicationAction => ({
  type: 'set',
  step,
  row,
  field,
  value,
});
const complete = () => after(filledActions);
const codes = (application: Application) =>
  validate(application, form, 'draft').map(({ code, severity, field }) => [field, code, severity]);

describe('the form', () => {
  test('has the five screens of the portal in its order', () => {
    expect(form.steps.map(({ id }) => id)).toEqual([
      'tujuan',
      'penerima',
      'komoditas',
      'barang',
      'konfirmasi',
    ]);
    expect(form.steps.filter(({ repeats }) => repeats).map(({ id }) => id)).toEqual(['barang']);
  });
  test('never asks for a password', () => {
    expect(form.steps.flatMap(typedFieldsOf).filter(({ type }) => type === 'kata-sandi')).toEqual([]);
  });
});

describe('filling it', () => {
  test('a field keeps what was typed, and emptying it removes the entry', () => {
    const typed = after([set('komoditas', 'noInvoice', ' INV 1 ')]);
    expect(rowsOf(typed, 'komoditas')).toEqual([{ id: 0, values: { noInvoice: ' INV 1 ' } }]);
    expect(after([set('komoditas', 'noInvoice', '')], typed)).toEqual(emptyApplication(form));
  });
  test('rows keep their ids while others go', () => {
    const rows = after([
      { type: 'add-row', step: 'barang' },
      { type: 'add-row', step: 'barang' },
      set('barang', 'namaBarang', 'kedua', 1),
      { type: 'remove-row', step: 'barang', row: 0 },
      { type: 'add-row', step: 'barang' },
    ]);
    expect(rowsOf(rows, 'barang').map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(rowsOf(rows, 'barang')[0]?.values).toEqual({ namaBarang: 'kedua' });
  });
  test('a file ticked as prepared goes with its row', () => {
    const file = { step: 'barang', row: 0, slot: 'coa-fumigasi' };
    const ticked = after([
      { type: 'prepare', file, ready: true },
      { type: 'prepare', file, ready: true },
    ]);
    expect(ticked.prepared).toEqual([file]);
    expect(after([{ type: 'remove-row', step: 'barang', row: 0 }], ticked).prepared).toEqual([]);
    expect(after([{ type: 'prepare', file, ready: false }], ticked).prepared).toEqual([]);
  });
});

describe('validation', () => {
  test('a draft may have gaps, a complete application has everything with a star', () => {
    expect(validate(emptyApplication(form), form, 'draft')).toEqual([]);
    const missing = validate(emptyApplication(form), form, 'complete');
    const starred = form.steps
      .flatMap(typedFieldsOf)
      .filter(({ required, fromAccount }) => required && !fromAccount);
    expect(missing.map(({ field }) => field)).toEqual(starred.map(({ key }) => key));
    expect(missing.every(({ severity }) => severity === 'salah')).toBe(true);
    expect(validate(complete(), form, 'complete')).toEqual([]);
  });
  test('goods without a single row are not complete', () => {
    const none = after([{ type: 'remove-row', step: 'barang', row: 0 }], complete());
    expect(validate(none, form, 'complete')).toEqual([
      { code: 'tanpa-baris', severity: 'salah', step: 'barang', row: 0, field: '' },
    ]);
  });
  test.each([
    ['tujuan', 'tanggalAju', '2026-02-30', 'bukan-tanggal', 'salah'],
    ['tujuan', 'jenisLayanan', 'transit', 'bukan-pilihan', 'salah'],
    ['penerima', 'pengirimNoTelp', '0812', 'telepon-jumlah-angka', 'salah'],
    ['penerima', 'pengirimNoTelp', '62812000000', 'telepon-tanpa-awalan', 'salah'],
    ['penerima', 'penerimaNoTelp', '+65 6000 0000', 'telepon-asing', 'peringatan'],
    ['penerima', 'penerimaNama', 'x'.repeat(251), 'terlalu-panjang', 'salah'],
    ['barang', 'jumlah', 'sepuluh', 'bukan-angka', 'salah'],
    ['barang', 'jumlah', '12.5', 'angka-dua-arti', 'salah'],
    ['barang', 'jumlah', '-3', 'bukan-angka', 'salah'],
    ['konfirmasi', 'turunanIkan', 'mungkin', 'bukan-pilihan', 'salah'],
    ['konfirmasi', 'containerSealNumber', 'SEGEL 001', 'peti-kemas-bukan-pola', 'peringatan'],
    ['konfirmasi', 'containerSealNumber', 'CSQU3054384', 'peti-kemas-angka-periksa', 'peringatan'],
  ])('%s.%s %j: %s (%s)', (step, field, value, code, severity) => {
    expect(codes(after([set(step, field, value)]))).toEqual([[field, code, severity]]);
  });
  test.each([
    ['barang', 'jumlah', '1.000,5'],
    ['konfirmasi', 'net', '12,5'],
    ['konfirmasi', 'containerSealNumber', 'CSQU3054383'],
    ['penerima', 'penerimaAlamat', 'x'.repeat(2000)],
    ['konfirmasi', 'satuanNet', 'ton'],
    ['penerima', 'negaraTujuan', 'negeri yang tidak ada di daftar'],
  ])('%s.%s %j is fine', (step, field, value) => {
    expect(codes(after([set(step, field, value)]))).toEqual([]);
  });
});

describe('progress', () => {
  test('says for each step how far it is', () => {
    const some = after([
      set('komoditas', 'noInvoice', 'INV 1'),
      set('barang', 'jumlah', 'banyak'),
      ...filledActions.filter((action) => action.type === 'set' && action.step === 'tujuan'),
    ]);
    expect(progressOf(some, form)).toEqual({
      tujuan: 'lengkap',
      penerima: 'kosong',
      komoditas: 'sebagian',
      barang: 'perlu-diperbaiki',
      konfirmasi: 'kosong',
    });
  });
});

describe('coming back from the device', () => {
  test('gives the same application', () => {
    const application = complete();
    expect(restoreApplication(structuredClone(application), form)).toEqual(application);
  });
  test('drops what the form does not know', () => {
    const stored = {
      rows: { tujuan: [{ id: 0, values: { kkp: 'X', hilang: 'y', tanggalAju: 3 } }], lain: [] },
      prepared: [{ step: 'komoditas', row: 0, slot: 'tidak-ada' }, 7],
    };
    const { rows, prepared } = restoreApplication(stored, form);
    expect(rows['tujuan']).toEqual([{ id: 0, values: { kkp: 'X' } }]);
    expect(prepared).toEqual([]);
  });
  test.each([undefined, null, 4, [], { rows: 5 }])('%j becomes an empty application', (stored) => {
    expect(restoreApplication(stored, form)).toEqual(emptyApplication(form));
  });
});
