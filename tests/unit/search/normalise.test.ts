import { describe, expect, test } from 'vitest';
import { normalise, squeeze, wordsOf } from '../../../src/search/normalise.ts';
import { slipsBetween } from '../../../src/search/slips.ts';
import { stemsOf } from '../../../src/search/stems.ts';

test.each([
  ['KH-12', 'kh 12'],
  ['kh12', 'kh 12'],
  ['kh  12', 'kh 12'],
  ['KH-8a', 'kh 8 a'],
  ['0409.00.00.00', '0409 00 00 00'],
  ['UU 21/2019', 'uu 21 2019'],
  ['Bébas — “radioaktif”?', 'bebas radioaktif'],
  ['  ', ''],
])('%j is compared as %j', (text, compared) => expect(normalise(text)).toBe(compared));

test('a code is the same with and without what stands between', () => {
  expect(new Set(['KH-12', 'kh12', 'kh 12', 'KH.12'].map(squeeze)).size).toBe(1);
  expect(new Set(['0409.00.00.00', '0409 000000', '0409000000'].map(squeeze)).size).toBe(1);
});

test('nothing has no words', () => expect(wordsOf(' - ')).toEqual([]));

describe('words of one family share a stem', () => {
  test.each([
    ['keluarkan', 'pengeluaran'],
    ['mengeluarkan', 'keluar'],
    ['memohon', 'permohonan'],
    ['masukkan', 'pemasukan'],
    ['pembayaran', 'bayar'],
    ['mengirimkan', 'pengiriman'],
    ['penugasan', 'petugas'],
    ['diperiksa', 'pemeriksaan'],
    ['pengujian', 'uji'],
    ['menahan', 'penahanan'],
    ['menyimpan', 'simpan'],
    ['ongkosnya', 'ongkos'],
    ['terlampir', 'lampiran'],
    ['bersertifikat', 'sertifikat'],
  ])('%s and %s', (a, b) => expect(stemsOf(a).some((stem) => stemsOf(b).includes(stem))).toBe(true));

  test.each([
    ['madu', 'susu'],
    ['biaya', 'bayar'],
    ['kapal', 'kepala'],
  ])('but %s and %s do not', (a, b) =>
    expect(stemsOf(a).some((stem) => stemsOf(b).includes(stem))).toBe(false),
  );
});

test.each([
  ['madu', 'madu', 0],
  ['mdau', 'madu', 1],
  ['mau', 'madu', 1],
  ['maadu', 'madu', 1],
  ['mafu', 'madu', 1],
  ['madu', 'susu', 3],
  ['karentina', 'karantina', 1],
])('between %s and %s lie %i slips', (a, b, slips) => expect(slipsBetween(a, b, 3)).toBe(slips));
