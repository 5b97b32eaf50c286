import { describe, expect, test } from 'vitest';
import {
  cleanApplicationNumber,
  isSameApplicationNumber,
  isUsualApplicationNumber,
} from '../../src/domain/submission/identifiers/application-number.ts';
import { checkContainer, containerCheckDigit } from '../../src/domain/submission/identifiers/container.ts';
import { isNpwp } from '../../src/domain/submission/identifiers/npwp.ts';
import { checkPhone, type PhoneFinding } from '../../src/domain/submission/identifiers/phone.ts';

describe('NPWP', () => {
  test.each(['012345678901234', '0123456789012345', '01.234.567.8-901.234', '0123 4567 8901 2345'])(
    '%s is accepted',
    (text) => expect(isNpwp(text)).toBe(true),
  );
  test.each(['01234567890123', '01234567890123456', '01.234.567.8-901.23A', '', '..'])(
    '%j is refused',
    (text) => expect(isNpwp(text)).toBe(false),
  );
});

describe('telephone', () => {
  test.each<[string, PhoneFinding]>([
    ['081200000000', 'benar'],
    ['0812-0000-00000', 'benar'],
    ['+62 812 0000 0000', 'benar'],
    ['(0274) 000000', 'benar'],
    ['077700000', 'benar'],
    ['+622100000000', 'benar'],
    ['+62 0812 0000 0000', 'nol-ganda'],
    ['+62 (0)812 0000 0000', 'nol-ganda'],
    ['0062081200000000', 'nol-ganda'],
    ['00812 0000 0000', 'asing'],
    ['08120000', 'jumlah-angka'],
    ['081200000000000', 'jumlah-angka'],
    ['+6281', 'jumlah-angka'],
    ['+65 6000 0000', 'asing'],
    ['+49 30 000000', 'asing'],
    ['0065 6000 0000', 'asing'],
    ['6281200000000', 'tanpa-awalan'],
    ['81200000000', 'tanpa-awalan'],
    ['telepon saya', 'bukan-telepon'],
    ['0812 ext 3', 'bukan-telepon'],
    ['+', 'bukan-telepon'],
  ])('%s: %s', (text, finding) => expect(checkPhone(text)).toBe(finding));
});

describe('container number (ISO 6346)', () => {
  test.each([
    ['CSQU305438', 3],
    ['TOLU473478', 7],
    ['ABCU400000', 0],
  ])('%s has check digit %i', (code, digit) => expect(containerCheckDigit(code)).toBe(digit));
  test.each([
    ['CSQU3054383', 'benar'],
    ['csqu 305438-3', 'benar'],
    ['CSQU3054383 / SEAL 001', 'benar'],
    ['CSQU3054384', 'angka-periksa'],
    ['CSQU3054383, CSQU3054384', 'angka-periksa'],
    ['CSQX3054383', 'bukan-pola'],
    ['SEAL001', 'bukan-pola'],
  ])('%s: %s', (text, finding) => expect(checkContainer(text)).toBe(finding));
});

describe('No. Aju', () => {
  test.each(['123456789012', ' 123456789012 ', '1234 5678 9012'])('%j has the usual 12 digits', (text) =>
    expect(isUsualApplicationNumber(text)).toBe(true),
  );
  test.each(['12345678901', '1234567890123', '12345678901A', ''])('%j is to be looked at', (text) =>
    expect(isUsualApplicationNumber(text)).toBe(false),
  );
  test.each([
    ['  123456789012\n', '123456789012'],
    [' 1234  5678\t9012 ', '1234 5678 9012'],
    ['   ', ''],
    [`${'1'.repeat(39)} 2`, '1'.repeat(39)],
  ])('%j is kept as %j, and so is that', (typed, kept) => {
    expect(cleanApplicationNumber(typed)).toBe(kept);
    expect(cleanApplicationNumber(kept)).toBe(kept);
  });
  test('names the same application however it is spaced', () => {
    expect(isSameApplicationNumber('1234 5678 9012', '123456789012')).toBe(true);
    expect(isSameApplicationNumber('123456789012', '123456789013')).toBe(false);
  });
});
