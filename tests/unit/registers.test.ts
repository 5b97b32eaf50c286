import { describe, expect, test } from 'vitest';
import { documentRegister, fieldOf } from '../../src/data/document-register.ts';
import { firstSentence, glossary } from '../../src/data/glossary.ts';
import { rankOf, regulationRegister } from '../../src/data/regulation-register.ts';
import { sourceLink, sourceUses } from '../../src/data/source-uses.ts';
import { realContent as content } from '../support/search.ts';

describe('the register of law', () => {
  test.each([
    ['Undang-Undang', 'undang-undang'],
    ['Peraturan Pemerintah', 'pemerintah'],
    ['Peraturan Presiden', 'presiden'],
    ['Keputusan Menteri Pertanian', 'menteri'],
    ['Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 'menteri'],
    ['Keputusan Kepala Badan Karantina Pertanian', 'badan'],
    ['Peraturan Badan Karantina Indonesia', 'badan'],
  ])('ranks %s as %s', (instrument, rank) => {
    expect(rankOf(instrument)).toBe(rank);
  });

  test('holds every instrument once, the highest rank first and the newest first within it', () => {
    const register = regulationRegister(content);
    expect(register.map(({ rank }) => rank)).toEqual([
      'undang-undang',
      'pemerintah',
      'presiden',
      'menteri',
      'badan',
    ]);
    const ids = register.flatMap(({ rows }) => rows.map(({ entry }) => entry.id));
    expect(ids.toSorted()).toEqual([...content.regulations.keys()].toSorted());
    for (const { rows } of register) {
      const years = rows.map(({ entry }) => entry.data.year);
      expect(years).toEqual(years.toSorted((a, b) => b - a));
    }
  });
});

describe('the register of documents', () => {
  test.each([
    ['karantina-hewan', 'Form-1', 'hewan'],
    ['karantina-tumbuhan', 'SP-1', 'tumbuhan'],
    ['karantina', 'KI-D1', 'semua'],
    ['barantin', 'KH-1', 'hewan'],
    ['barantin', 'KI-2', 'ikan'],
    ['barantin', 'KT-3', 'tumbuhan'],
    ['barantin', 'K-3.10', 'semua'],
    ['kekarantinaan-kesehatan', 'COP', 'kesehatan'],
  ] as const)('puts %s %s under %s', (regime, code, field) => {
    expect(fieldOf({ regime, code })).toBe(field);
  });

  test('holds every document once', () => {
    const ids = documentRegister(content).flatMap(({ documents }) => documents.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...content.documents.keys()].toSorted());
  });
});

describe('the glossary', () => {
  test('holds every term once, by letter', () => {
    const letters = glossary(content);
    expect(letters.map(({ letter }) => letter).slice(0, 3)).toEqual(['0–9', 'A', 'B']);
    expect(letters.flatMap(({ terms }) => terms.map(({ id }) => id)).toSorted()).toEqual(
      [...content.terms.keys()].toSorted(),
    );
    for (const { letter, terms } of letters)
      if (letter !== '0–9') for (const { data } of terms) expect(data.term.toUpperCase()).toMatch(letter);
  });

  test.each([
    ['Satu kalimat saja yang panjangnya biasa.', undefined],
    ['Kalimat pertama yang cukup panjang. Pendek.', undefined],
    [
      'Kalimat pertama yang cukup panjang. Kalimat kedua yang lebih panjang daripada empat puluh huruf.',
      'Kalimat kedua yang lebih panjang daripada empat puluh huruf.',
    ],
    ['Menurut UU 21/2019 Ps. 8(1) dan seterusnya, tanpa titik lain di dalamnya sampai akhir', undefined],
  ])('folds %j after its first sentence where the rest is long', (means, rest) => {
    expect(firstSentence(means).rest).toBe(rest);
  });

  test('loses no word where it folds', () => {
    for (const { data } of content.terms.values()) {
      const { first, rest } = firstSentence(data.means);
      expect([first, rest].filter(Boolean).join(' ')).toBe(data.means);
    }
  });
});

describe('the register of sources', () => {
  test('counts what rests on a source, a service once for all its files', () => {
    const uses = sourceUses(content).get('skp-tanjung-balai-karimun');
    expect(uses?.get('services')).toBe(1);
    expect(uses?.get('terms')).toBeGreaterThan(1);
  });

  test.each([
    ['sippn.menpan.go.id/pelayanan-publik/8310728', 'https://sippn.menpan.go.id/pelayanan-publik/8310728'],
    ['adoc.pub', 'https://adoc.pub'],
    ['mucglobal.com 4348', undefined],
    ['github.com/x/y (src/a.json)', undefined],
    ['datasets/harmonized-system', undefined],
    [undefined, undefined],
  ])('%j leads to %j', (address, href) => {
    expect(sourceLink(address)).toBe(href);
  });
});
