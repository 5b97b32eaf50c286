import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portalValue } from '../../../src/domain/copy-view/portal-value.ts';
import type { FormField } from '../../../src/domain/submission/form.ts';

const field = (type: FormField['type'], choices: FormField['choices'] = []) => ({ type, choices });

describe('a value as the portal takes it', () => {
  test.each([
    ['angka', '1.200', '1200'],
    ['angka', '12,5', '12.5'],
    ['angka', '1.000,5', '1000.5'],
    ['angka', '0,005', '0.005'],
    ['angka', '100', '100'],
    ['angka', '007', '7'],
    ['angka', '12.5', '12.5'],
    ['angka', 'banyak', 'banyak'],
    ['tanggal', '2023-06-04', '04/06/2023'],
    ['tanggal', '31/02/2026', '31/02/2026'],
    ['teks', '1.200', '1.200'],
    ['telepon', '0812.000', '0812.000'],
    ['teks', '2023-06-04', '2023-06-04'],
  ] as const)('%s %j is %j', (type, value, expected) => {
    expect(portalValue(field(type), value)).toBe(expected);
  });
  test('a choice is the words that the portal shows', () => {
    const choices = [{ value: 'ekspor', label: 'Ekspor' }];
    expect(portalValue(field('pilihan', choices), 'ekspor')).toBe('Ekspor');
    expect(portalValue(field('daftar'), 'Wilker Contoh')).toBe('Wilker Contoh');
  });
  test('a number field of a browser reads every amount as it was meant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const typed = `${String(whole).replace(/\B(?=(\d{3})+$)/g, '.')},${String(cents).padStart(2, '0')}`;
          expect(Number(portalValue(field('angka'), typed))).toBe(
            Number(`${whole}.${String(cents).padStart(2, '0')}`),
          );
        },
      ),
    );
  });
});
