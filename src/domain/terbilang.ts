import type { Rupiah } from './money.ts';

const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];
const LIMIT = 1000n ** BigInt(GROUPS.length);

const hundreds = (digit: number) => (digit === 1 ? 'seratus' : digit > 1 ? `${ONES[digit]} ratus` : '');

const belowHundred = (number: number): string => {
  if (number < 10) return ONES[number] ?? '';
  if (number === 10) return 'sepuluh';
  if (number === 11) return 'sebelas';
  if (number < 20) return `${ONES[number - 10]} belas`;
  return join(`${ONES[Math.floor(number / 10)]} puluh`, ONES[number % 10] ?? '');
};

const join = (...words: string[]) => words.filter(Boolean).join(' ');

const group = (number: number, index: number): string => {
  if (number === 0) return '';
  if (number === 1 && index === 1) return 'seribu';
  return join(hundreds(Math.floor(number / 100)), belowHundred(number % 100), GROUPS[index] ?? '');
};

/**
 * An amount in Indonesian words, as receipts write it under the figures: 5313 is
 * `lima ribu tiga ratus tiga belas rupiah`. Reaches to 999 kuadriliun; anything else is a bug of the caller.
 */
export const terbilang = (amount: Rupiah): string => {
  if (amount < 0n || amount >= LIMIT) throw new RangeError(`no words for ${amount}`);
  if (amount === 0n) return 'nol rupiah';
  const groups: string[] = [];
  for (let rest = amount, index = 0; rest > 0n; rest /= 1000n, index += 1)
    groups.unshift(group(Number(rest % 1000n), index));
  return join(...groups, 'rupiah');
};
