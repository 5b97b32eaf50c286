import { describe, expect, it } from 'vitest';
import { readEntry, type Entry } from '../../src/domain/tariff/read-entry.ts';
import type { UnitName } from '../../src/schemas/vocabulary.ts';

const read = (entry: Entry, unit: UnitName) => {
  const result = readEntry(entry, unit);
  return result.ok ? result.value : result.error.code;
};

describe('readEntry', () => {
  it('takes an empty field for nothing', () =>
    expect(read({ text: ' ', unit: 'kilogram' }, 'kilogram')).toBeUndefined());

  it('turns a mass into the unit of its line', () =>
    expect(read({ text: '2', unit: 'ton' }, 'kilogram')).toBe(2_000_000n));

  it('follows the reading that was chosen, not the text', () =>
    expect(read({ text: '12,345', unit: 'kilogram', reading: '12.345' }, 'kilogram')).toBe(12_345n));

  it.each([
    [{ text: '12,345', unit: 'kilogram' }, 'kilogram', 'ambiguous'],
    [{ text: '1,0005', unit: 'kilogram', reading: '1.0005' }, 'kilogram', 'too-many-decimals'],
    [{ text: '1.234.567.895', unit: 'kilogram', reading: '1234567895' }, 'kilogram', 'too-large'],
    [{ text: '1,5', unit: 'sertifikat' }, 'sertifikat', 'not-whole'],
    [{ text: '0,5', unit: 'gram' }, 'kilogram', 'too-fine'],
    [{ text: '999.999.999', unit: 'ton' }, 'kilogram', 'too-large-converted'],
  ] as const)('%j charged by %s is %s', (entry, unit, code) => expect(read(entry, unit)).toBe(code));

  it('lets a volume of space be split', () => expect(read({ text: '1,5', unit: 'm3' }, 'm3')).toBe(1_500n));
});
