import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { healthCertificateForm } from '../../src/data/package-forms.ts';
import { emptyApplication, rowsOf, type Application } from '../../src/domain/submission/application.ts';
import { typedFieldsOf } from '../../src/domain/submission/form.ts';
import { progressOf } from '../../src/domain/submission/progress.ts';
import { reduceApplication, removedRow, type ApplicationAction } from '../../src/domain/submission/reduce.ts';
import { restoreApplication } from '../../src/domain/submission/restore.ts';
import { validate } from '../../src/domain/submission/validate.ts';
import { filledActions } from '../support/filled-application.ts';

const form = healthCertificateForm(loadContent(contentRoot()).content);
const after = (actions: readonly ApplicationAction[], start: Application = emptyApplication(form)) =>
  actions.reduce(reduceApplication, start);
const set = (step: string, field: string, value: string, row = '0'): ApplicationAction => ({
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
    expect(rowsOf(typed, 'komoditas')).toEqual([{ id: '0', values: { noInvoice: ' INV 1 ' } }]);
    expect(after([set('komoditas', 'noInvoice', '')], typed)).toEqual(emptyApplication(form));
  });
  test('rows keep their ids while others go', () => {
    const rows = after([
      { type: 'add-row', step: 'barang', id: 'ra' },
      { type: 'add-row', step: 'barang', id: 'rb' },
      set('barang', 'namaBarang', 'kedua', 'ra'),
      { type: 'remove-row', step: 'barang', row: '0' },
      { type: 'add-row', step: 'barang', id: 'rc' },
    ]);
    expect(rowsOf(rows, 'barang').map(({ id }) => id)).toEqual(['ra', 'rb', 'rc']);
    expect(rowsOf(rows, 'barang')[0]?.values).toEqual({ namaBarang: 'kedua' });
  });
  test('a removed row comes back with its files, where it stood, around what was typed meanwhile', () => {
    const file = { step: 'barang', row: '0', slot: 'coa-fumigasi' };
    const before = after([
      { type: 'add-row', step: 'barang', id: 'ra' },
      set('barang', 'namaBarang', 'pertama'),
      { type: 'prepare', file, ready: true },
    ]);
    const removed = removedRow(before, 'barang', '0');
    if (!removed) throw new Error('no row');
    const meanwhile = after(
      [{ type: 'remove-row', step: 'barang', row: '0' }, set('barang', 'jumlah', '3', 'ra')],
      before,
    );
    const back = after([{ type: 'restore-row', removed }], meanwhile);
    expect(rowsOf(back, 'barang')).toEqual([
      { id: '0', values: { namaBarang: 'pertama' } },
      { id: 'ra', values: { jumlah: '3' } },
    ]);
    expect(back.prepared).toEqual([file]);
    expect(after([{ type: 'restore-row', removed }], back)).toBe(back);
  });
  test.each<[string, ApplicationAction]>([
    ['a text', set('barang', 'namaBarang', 'x', 'rtakada')],
    [
      'a tick',
      { type: 'prepare', file: { step: 'barang', row: 'rtakada', slot: 'coa-fumigasi' }, ready: true },
    ],
    [
      'a file that took longer than its row lasted',
      {
        type: 'attach',
        file: {
          ...{ step: 'barang', row: 'rtakada', slot: 'coa-fumigasi', fileName: 'a.pdf' },
          ...{ mediaType: 'application/pdf', bytes: 9, sha256: 'a'.repeat(64) },
        },
      },
    ],
  ])('%s for a row that is gone changes nothing', (_, action) => {
    const application = emptyApplication(form);
    expect(reduceApplication(application, action)).toBe(application);
  });
  test('a file ticked as prepared goes with its row', () => {
    const file = { step: 'barang', row: '0', slot: 'coa-fumigasi' };
    const ticked = after([
      { type: 'prepare', file, ready: true },
      { type: 'prepare', file, ready: true },
    ]);
    expect(ticked.prepared).toEqual([file]);
    expect(after([{ type: 'remove-row', step: 'barang', row: '0' }], ticked).prepared).toEqual([]);
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
    const none = after([{ type: 'remove-row', step: 'barang', row: '0' }], complete());
    expect(validate(none, form, 'complete')).toEqual([
      { code: 'tanpa-baris', severity: 'salah', step: 'barang', row: '0', field: '' },
    ]);
  });
  test.each([
    ['tujuan', 'tanggalAju', '2026-02-30', 'bukan-tanggal', 'salah'],
    ['tujuan', 'jenisLayanan', 'transit', 'bukan-pilihan', 'salah'],
    ['penerima', 'pengirimNoTelp', '0812', 'telepon-jumlah-angka', 'salah'],
    ['penerima', 'pengirimNoTelp', '62812000000', 'telepon-tanpa-awalan', 'salah'],
    ['penerima', 'pengirimNoTelp', '+62 0812 0000 0000', 'telepon-nol-ganda', 'peringatan'],
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
  test('counts a step as begun of which only a file is said to be at hand, in the list as in the count', () => {
    const file = { step: 'komoditas', row: '0', slot: 'invoice' };
    expect(progressOf(after([{ type: 'prepare', file, ready: true }]), form)['komoditas']).toBe('sebagian');
  });
});

describe('coming back from the device', () => {
  test('gives the same application', () => {
    const application = complete();
    expect(restoreApplication(structuredClone(application), form)).toEqual(application);
  });
  test('drops what the form does not know', () => {
    const stored = {
      rows: { tujuan: [{ id: '0', values: { kkp: 'X', hilang: 'y', tanggalAju: 3 } }], lain: [] },
      prepared: [{ step: 'komoditas', row: '0', slot: 'tidak-ada' }, 7],
    };
    const { rows, prepared } = restoreApplication(stored, form);
    expect(rows['tujuan']).toEqual([{ id: '0', values: { kkp: 'X' } }]);
    expect(prepared).toEqual([]);
  });
  test.each([undefined, null, 4, [], { rows: 5 }])('%j becomes an empty application', (stored) => {
    expect(restoreApplication(stored, form)).toEqual(emptyApplication(form));
  });
});
