import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, UNPRINTABLE } from '../../../src/domain/package/summary/printable.ts';
import { pdfFontCovers } from '../../support/pdf-font.ts';

const print = (value: string) => printable(value, pdfFontCovers);

describe('a value in print', () => {
  test.each([
    ['plain text', 'Kursi roda – 12,5 kg', 'Kursi roda – 12,5 kg', []],
    ['letters taken apart', 'Nguye\u0302\u0303n', 'Nguyễn', []],
    ['several lines', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd', []],
    ['a tab and a wide space', 'a\tb\u3000c', 'a b c', []],
    ['an emoji', 'a😀b', `a${UNPRINTABLE}b`, ['U+1F600']],
    ['an emoji of several parts', '👩‍🔬', UNPRINTABLE, ['U+1F469', 'U+200D', 'U+1F52C']],
    ['a flag', '🇮🇩🇯🇵', UNPRINTABLE.repeat(2), ['U+1F1EE', 'U+1F1E9', 'U+1F1EF', 'U+1F1F5']],
    ['an emoji with its skin', '👍🏽!', `${UNPRINTABLE}!`, ['U+1F44D', 'U+1F3FD']],
    ['a mark on nothing that the font has', 'é\u0489', UNPRINTABLE, ['U+00E9', 'U+0489']],
    ['a mark by itself, and at a line end', '\u0489\n\u0301', `${UNPRINTABLE}\n\u0301`, ['U+0489']],
    ['the same twice', '😀😀', UNPRINTABLE.repeat(2), ['U+1F600']],
    ['Arabic letters', 'مرحبا', UNPRINTABLE.repeat(5), ['U+0645', 'U+0631', 'U+062D', 'U+0628', 'U+0627']],
    ['Chinese letters', '北京', UNPRINTABLE.repeat(2), ['U+5317', 'U+4EAC']],
    ['a turned direction of writing', 'gpj\u202eexe', `gpj${UNPRINTABLE}exe`, ['U+202E']],
    ['a zero', 'a\0b', `a${UNPRINTABLE}b`, ['U+0000']],
    ['half a pair', 'a\ud800b', `a${UNPRINTABLE}b`, ['U+D800']],
  ])('%s', (_, value, text, missing) => {
    expect(print(value)).toEqual({ text, missing });
  });

  test('holds nothing that the font lacks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const signs = [...print(value).text].map((sign) => sign.codePointAt(0) ?? 0);
        expect(signs.every((sign) => sign === 10 || pdfFontCovers(sign))).toBe(true);
      }),
    );
  });
});
