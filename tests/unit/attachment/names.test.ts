import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compressTarget, sizeProblem } from '../../../src/domain/attachment/limits.ts';
import { attachmentPath } from '../../../src/domain/attachment/name.ts';
import { shownName } from '../../../src/domain/attachment/shown-name.ts';

describe('the name in the package', () => {
  test.each([
    [0, 'invoice', 'application/pdf', 'lampiran/01-invoice.pdf'],
    [9, 'coa-fumigasi', 'image/jpeg', 'lampiran/10-coa-fumigasi.jpg'],
    [99, 'sertifikat-halal', 'image/png', 'lampiran/100-sertifikat-halal.png'],
    [0, '../../etc/passwd', 'text/html', 'lampiran/01-etc-passwd.bin'],
  ])('%i %s %s: %s', (index, slot, mediaType, path) => {
    expect(attachmentPath(index, slot, mediaType)).toBe(path);
  });
  test('is harmless whatever the slot and type', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.string({ unit: 'binary' }), fc.string(), (index, slot, mediaType) => {
        expect(attachmentPath(index, slot, mediaType)).toMatch(
          /^lampiran\/\d{2,3}-[a-z0-9]+(-[a-z0-9]+)*\.(pdf|jpg|png|bin)$/,
        );
      }),
    );
  });
});

describe('the name on screen', () => {
  test.each([
    ['invoice.pdf', 'invoice.pdf'],
    ['foto\u202egpj.exe', 'fotogpj.exe'],
    ['a\u0000b\nc.jpg', 'abc.jpg'],
    ['  ', 'berkas'],
  ])('%j as %j', (name, shown) => expect(shownName(name)).toBe(shown));
  test('is never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect([...shownName(name)].length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('sizes', () => {
  test.each([
    [0, 'kosong'],
    [1, undefined],
    [50_000_000, undefined],
    [2 ** 31, 'terlalu-besar'],
  ])('%i bytes: %s', (bytes, problem) => expect(sizeProblem(bytes)).toBe(problem));
  test('a compressed photo keeps to the smaller reading of "2 MB", and to any smaller limit', () => {
    expect(compressTarget({ maxBytes: 2_097_152 })).toBe(2_000_000);
    expect(compressTarget({ maxBytes: 500_000 })).toBe(500_000);
  });
});
