import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseVolume } from '../../../src/domain/parse-volume.ts';
import { writeVolume } from '../../../src/domain/volume.ts';
import { accepts } from '../../../src/module/controls/file.ts';
import {
  dateAs,
  findOffered,
  isPlaceholder,
  numberAs,
  plainNumber,
} from '../../../src/module/match/forms-of-value.ts';

const any = () => true;

test.each([
  ['', any, '20/11/2026'],
  ['dd/mm/yyyy', any, '20/11/2026'],
  ['HH-BB-TTTT', any, '20-11-2026'],
  ['yyyy-mm-dd', any, '2026-11-20'],
  ['MM/DD/YYYY', any, '11/20/2026'],
  ['tanggal pengajuan', any, '20/11/2026'],
  ['', (text: string) => /^\d{4}-\d\d-\d\d$/.test(text), '2026-11-20'],
])('a date where the field shows “%s”', (shown, fits, wanted) => {
  expect(dateAs('2026-11-20', { shown, fits })).toBe(wanted);
});

test.each([
  ['1.000', '.', '1000'],
  ['12,5', '.', '12.5'],
  ['12,5', ',', '12,5'],
  ['12.5', ',', undefined],
] as const)('%s with %s', (typed, sign, wanted) => {
  expect(numberAs(typed, sign, { shown: '', fits: any })).toBe(wanted);
});

test('numbers are read as the site reads them', () => {
  const typed = fc.stringMatching(/^[\d.,]{0,12}$/);
  fc.assert(
    fc.property(typed, (text) => {
      const volume = parseVolume(text);
      const read = plainNumber(text);
      if (read !== undefined) expect(volume.ok && writeVolume(volume.value)).toBe(read);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
      const text = `${String(whole).replace(/\B(?=(\d{3})+$)/g, '.')},${part}`;
      expect(plainNumber(text)).toBeDefined();
    }),
  );
});

test.each([
  [['(Pilih)', 'Jepang', 'Indonesia'], 'JEPANG', 1],
  [['JP - Jepang', 'ID - Indonesia'], 'Jepang', 0],
  [['Jepang (JP)', 'Indonesia (ID)'], 'Indonesia', 1],
  [['Jepang (A)', 'Jepang (B)'], 'Jepang', -1],
  [['Brazil'], 'Jepang', -1],
])('of %j the one that is %s', (offered, wanted, at) => {
  expect(findOffered(offered, wanted)).toBe(at);
});

test.each([
  ['(Pilih)', true],
  ['-- Pilih --', true],
  ['Silakan pilih negara', true],
  ['', true],
  ['Pilihan Utama', false],
  ['Jepang', false],
])('“%s” stands for nothing: %s', (text, is) => {
  expect(isPlaceholder(text)).toBe(is);
});

test.each([
  ['', true],
  ['.pdf,.jpg', true],
  ['application/pdf', true],
  ['image/*', false],
  ['.doc', false],
])('a PDF for accept="%s": %s', (accept, is) => {
  expect(accepts(accept, { name: '01-invoice.pdf', type: 'application/pdf' })).toBe(is);
});
