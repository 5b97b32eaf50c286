import { describe, expect, test } from 'vitest';
import { unprintableEntries } from '../../../src/domain/package/summary/unprintable.ts';
import type { ApplicationAction } from '../../../src/domain/submission/reduce.ts';
import { hcForm, paketAfter, set } from '../../support/paket.ts';
import { pdfFontCovers } from '../../support/pdf-font.ts';

const words = { row: (number: number) => `Barang ${number}`, date: (iso: string) => iso };
const found = (...actions: readonly ApplicationAction[]) =>
  unprintableEntries(paketAfter(...actions), hcForm, words, pdfFontCovers);
const titleOf = (id: string) => hcForm.steps.find((step) => step.id === id)?.title ?? '';

describe('entries with letters that cannot be printed', () => {
  test('are none in an ordinary application', () => {
    expect(found()).toEqual([]);
  });
  test('are named with their step, and with their group, or their row where there are several', () => {
    expect(
      found(
        set('penerima', 'penerimaNama', 'Nguyễn ଓଡ଼ିଶା'),
        { type: 'add-row', step: 'barang', id: 'dua' },
        set('barang', 'namaBarang', 'Kursi 🪑', 'dua'),
      ),
    ).toEqual([
      `${titleOf('penerima')}, Pembeli/Penerima, Nama`,
      `${titleOf('barang')}, Barang 2, Nama Barang`,
    ]);
  });
  test('do not hold what has its own letters, however far from Latin', () => {
    expect(found(set('penerima', 'penerimaNama', 'Ωμέγα Жук Nguyễn'))).toEqual([]);
  });
});
