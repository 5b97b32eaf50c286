import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terbilang } from '../../src/domain/terbilang.ts';

const ONES = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const GROUPS = ['ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];

/** Reads the words back by adding and multiplying, knowing nothing of how they were made. */
const readBack = (words: string): bigint => {
  let total = 0n;
  let group = 0n;
  let last = 0n;
  for (const word of words.replace(/ rupiah$/, '').split(' ')) {
    const one = word.replace(/^se(?=puluh|belas|ratus|ribu)/, '');
    if (one !== word) last = 1n;
    if (ONES.includes(one)) last = BigInt(ONES.indexOf(one));
    else if (one === 'belas') [group, last] = [group + 10n + last, 0n];
    else if (one === 'puluh') [group, last] = [group + last * 10n, 0n];
    else if (one === 'ratus') [group, last] = [group + last * 100n, 0n];
    else if (GROUPS.includes(one))
      [total, group, last] = [total + (group + last) * 1000n ** BigInt(GROUPS.indexOf(one) + 1), 0n, 0n];
    else throw new Error(`unknown word ${word}`);
  }
  return total + group + last;
};

describe('terbilang', () => {
  it.each([
    [0n, 'nol rupiah'],
    [1n, 'satu rupiah'],
    [10n, 'sepuluh rupiah'],
    [11n, 'sebelas rupiah'],
    [15n, 'lima belas rupiah'],
    [21n, 'dua puluh satu rupiah'],
    [100n, 'seratus rupiah'],
    [111n, 'seratus sebelas rupiah'],
    [1_000n, 'seribu rupiah'],
    [1_100n, 'seribu seratus rupiah'],
    [5_313n, 'lima ribu tiga ratus tiga belas rupiah'],
    [21_000n, 'dua puluh satu ribu rupiah'],
    [100_000n, 'seratus ribu rupiah'],
    [101_000n, 'seratus satu ribu rupiah'],
    [663_250n, 'enam ratus enam puluh tiga ribu dua ratus lima puluh rupiah'],
    [1_000_000n, 'satu juta rupiah'],
    [1_001_000n, 'satu juta seribu rupiah'],
    [2_000_000_000n, 'dua miliar rupiah'],
    [1_000_000_000_000n, 'satu triliun rupiah'],
    [1_000_000_000_000_001n, 'satu kuadriliun satu rupiah'],
  ])('%s', (amount, words) => expect(terbilang(amount)).toBe(words));

  it('means what it was made from', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.bigInt({ min: 0n, max: 999_999n }), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n })),
        (amount) => {
          expect(readBack(terbilang(amount))).toBe(amount);
        },
      ),
    );
  });

  it('never says satu ratus, satu puluh, satu belas, or satu ribu on its own', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (amount) => {
        expect(terbilang(amount)).not.toMatch(
          /satu (ratus|puluh|belas)|(^|juta |miliar |triliun |kuadriliun )satu ribu/,
        );
      }),
    );
  });

  it('refuses what has no words', () => {
    expect(() => terbilang(-1n)).toThrow(RangeError);
    expect(() => terbilang(10n ** 18n)).toThrow(RangeError);
  });
});
