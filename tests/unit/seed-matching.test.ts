import { describe, expect, it } from 'vitest';
import { containsPhrase, isMadeOf, normalise } from '../support/normalise.ts';
import { fragmentsOf, sentencesOf } from '../support/seed-fragments.ts';

describe('a text reduced to its words', () => {
  it.each([
    ['  1. Klik  **Register**', 'klik register'],
    ['e. Lalu konfirmasi data', 'lalu konfirmasi data'],
    ['- a. Data yang memerlukan revisi', 'data yang memerlukan revisi'],
    ['✓ **Persyaratan Tambahan** :', 'persyaratan tambahan'],
    ['Undang – Undang Nomor 21', 'undang-undang nomor 21'],
    ['Pemasukan/ Pengeluaran (KT-12) .', 'pemasukan/pengeluaran (kt-12'],
    ['Password [Lupa password?](#)', 'password lupa password'],
    ['lihat di <https://contoh.id/>', 'lihat di https://contoh.id'],
  ])('%s', (text, words) => {
    expect(normalise(text)).toBe(words);
  });
});

describe('finding a phrase', () => {
  it.each([
    ['tarif 100.000 per sertifikat', '100.000', true],
    ['tarif 100.000 per sertifikat', '100', false],
    ['tarif 100.000 per sertifikat', '000', false],
    ['sertifikat (kh-12', 'kh-1', false],
    ['penerbitan sertifikat', 'sertifikat', true],
    ['disertifikatkan', 'sertifikat', false],
    ['klik register untuk', 'klik untuk', false],
  ])('in "%s": "%s" is %s', (text, phrase, found) => {
    expect(containsPhrase(text, phrase)).toBe(found);
  });

  it('takes a row of labels only if nothing is left over', () => {
    const labels = new Set(['previous', 'next', 'simpan & ajukan']);
    expect(isMadeOf('previous next simpan & ajukan', labels)).toBe(true);
    expect(isMadeOf('previous next simpan', labels)).toBe(false);
  });
});

describe('the fragments of a seed', () => {
  const words = (seed: string) => fragmentsOf(seed).map((fragment) => fragment.words);

  it('are lines, cells and labels, without the values that were taken out', () => {
    expect(words('Nama * [contoh] No. Telp * [contoh]\n1\tNTPN\tStatus')).toEqual([
      'nama',
      'no. telp',
      'ntpn',
      'status',
    ]);
  });

  it('join what is bold over several lines', () => {
    expect(words('**KARANTINA\nKESEHATAN**')).toEqual(['karantina kesehatan']);
  });

  it('fall into sentences, but not into single words', () => {
    const [line] = fragmentsOf('Tunggu hasilnya. Lalu bayar di bank');
    const [office] = fragmentsOf('No. Telepon');
    expect(line && sentencesOf(line)).toEqual(['tunggu hasilnya', 'lalu bayar di bank']);
    expect(office && sentencesOf(office)).toEqual([]);
  });
});
