import { describe, expect, test } from 'vitest';
import { emptyNote, itemOf, lengthOf, withPhrase } from '../../../src/islands/officer/written-note.ts';
import { REVISION_LIMITS } from '../../../src/schemas/vocabulary.ts';
import { hcForm } from '../../support/paket.ts';

describe('a ready phrase', () => {
  test.each([
    ['', 'Belum ditandatangani'],
    ['Halaman 2.', 'Halaman 2; Belum ditandatangani'],
    ['Halaman 2; ', 'Halaman 2; Belum ditandatangani'],
  ])('is put behind "%s"', (note, after) => expect(withPhrase(note, 'Belum ditandatangani')).toBe(after));
});

describe('a note that is too long', () => {
  const long = 'x'.repeat(REVISION_LIMITS.note + 3);
  const note = { ...emptyNote(0), place: 'barang.namaBarang', note: long };

  test('is counted and kept, and does not go into the link', () => {
    expect(lengthOf(long, REVISION_LIMITS.note)).toEqual({ text: long, over: 3 });
    expect(itemOf(hcForm, note)).toBeUndefined();
    expect(itemOf(hcForm, { ...note, note: long.slice(3) })).toBeDefined();
  });

  test('so is what it is about', () => {
    const about = { ...emptyNote(0), place: 'lainnya', note: 'ya' };
    expect(itemOf(hcForm, { ...about, label: 'x'.repeat(REVISION_LIMITS.label + 1) })).toBeUndefined();
    expect(itemOf(hcForm, { ...about, label: 'x'.repeat(REVISION_LIMITS.label) })).toBeDefined();
  });
});
