import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQueryVolume } from '../../src/domain/parse-query-volume.ts';
import { parseVolume } from '../../src/domain/parse-volume.ts';
import { volumeOf, writeVolume } from '../../src/domain/volume.ts';

const read = (text: string) => {
  const result = parseVolume(text);
  if (result.ok) return writeVolume(result.value);
  return result.error.code === 'ambiguous' ? result.error.readings : result.error.code;
};

describe('parseVolume reads the Indonesian way', () => {
  it.each([
    ['0', '0'],
    ['1', '1'],
    ['007', '7'],
    ['1000', '1000'],
    ['1.000', '1000'],
    ['1.000.000', '1000000'],
    ['999.999.999,999', '999999999.999'],
    ['1.000,5', '1000.5'],
    ['1000,5', '1000.5'],
    ['12,5', '12.5'],
    ['12,50', '12.5'],
    ['0,5', '0.5'],
    ['0,500', '0.5'],
    ['1.000,125', '1000.125'],
    ['1234,125', '1234.125'],
    ['  12,5 ', '12.5'],
    ['\u00a012,5\u00a0', '12.5'],
  ])('%j is %s', (typed, volume) => expect(read(typed)).toBe(volume));
});

describe('parseVolume asks instead of guessing', () => {
  it.each([
    ['12.5', ['12.5', '125']],
    ['12.50', ['12.5', '1250']],
    ['1000.5', ['1000.5', '10005']],
    ['0.5', ['0.5', '5']],
    ['0.500', ['0.5', '500']],
    ['1,000', ['1000', '1']],
    ['12,345', ['12345', '12.345']],
    ['1,000.5', ['1000.5', '1.0005']],
  ])('%j could be %j', (typed, readings) => expect(read(typed)).toEqual(readings));
});

describe('parseVolume says what is wrong', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'letters'],
    ['12 kg', 'letters'],
    ['NaN', 'letters'],
    ['Infinity', 'letters'],
    ['+5', 'letters'],
    ['-', 'letters'],
    ['１２', 'letters'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['–1.000,5', 'negative'],
    ['1e309', 'exponent'],
    ['1,5E+3', 'exponent'],
    [',5', 'missing-leading-digit'],
    ['.5', 'missing-leading-digit'],
    ['12,', 'misplaced-separator'],
    ['1.00.000', 'misplaced-separator'],
    ['1.000.5', 'misplaced-separator'],
    ['1,000,000', 'misplaced-separator'],
    ['1,,5', 'misplaced-separator'],
    ['1 000', 'misplaced-separator'],
    ['0,123456789012', 'too-many-decimals'],
    ['0.123456789012', 'too-many-decimals'],
    ['1.000,1234', 'too-many-decimals'],
    ['1000000000', 'too-large'],
    ['10000000000000', 'too-large'],
    ['10.000.000.000.000', 'too-large'],
    ['10000000000000.5', 'too-large'],
  ])('%j is %s', (typed, code) => expect(read(typed)).toBe(code));

  it('never throws and never takes anything but digits, dots and commas', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-e ') })),
        (typed) => {
          const result = parseVolume(typed);
          if (result.ok) expect(typed.trim()).toMatch(/^[\d.,]+$/);
        },
      ),
    );
  });
});

const volumes = fc.bigInt({ min: 0n, max: 999_999_999_999n }).map(volumeOf);

describe('round trips', () => {
  it('a volume written for a link is read back exactly', () => {
    fc.assert(
      fc.property(volumes, (volume) => {
        expect(parseQueryVolume(writeVolume(volume))).toEqual({ ok: true, value: volume });
      }),
    );
  });

  it('a volume written with dots and a comma is read back exactly, or asked about', () => {
    fc.assert(
      fc.property(volumes, (volume) => {
        const [whole = '', decimals] = writeVolume(volume).split('.');
        const typed = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals ? `,${decimals}` : '');
        const result = parseVolume(typed);
        if (result.ok) expect(result.value).toBe(volume);
        else expect(result.error).toMatchObject({ readings: expect.arrayContaining([writeVolume(volume)]) });
      }),
    );
  });

  it.each(['', '1,5', '.5', '5.', '-1', '1e3', '1234567890', '1.2345', ' 1', '0x1', '1\n'])(
    'a link does not hold %j',
    (text) => expect(parseQueryVolume(text)).toEqual({ ok: false, error: 'bad-volume' }),
  );
});
