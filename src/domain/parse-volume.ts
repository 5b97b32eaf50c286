import { err, ok, type Result } from '../lib/result.ts';
import { DECIMAL_DIGITS, volumeOf, WHOLE_DIGITS, type Volume } from './volume.ts';

/**
 * Why typed text is no volume. `ambiguous` carries both readings as plain decimals with a point
 * (`1000.5`), in the order dot-as-decimal-sign or comma-as-thousands first; a reading may have more decimals
 * than a volume can hold.
 */
export type VolumeProblem =
  | {
      code:
        | 'empty'
        | 'letters'
        | 'negative'
        | 'exponent'
        | 'missing-leading-digit'
        | 'misplaced-separator'
        | 'too-many-decimals'
        | 'too-large';
    }
  | { code: 'ambiguous'; readings: [string, string] };

const problem = (code: Exclude<VolumeProblem['code'], 'ambiguous'>) => err<VolumeProblem>({ code });

const stripped = (digits: string) => digits.replace(/^0+(?=\d)/, '');

const plain = (whole: string, decimals: string) => {
  const kept = decimals.replace(/0+$/, '');
  return `${stripped(whole)}${kept && `.${kept}`}`;
};

const accept = (whole: string, decimals: string): Result<Volume, VolumeProblem> => {
  if (stripped(whole).length > WHOLE_DIGITS) return problem('too-large');
  if (decimals.length > DECIMAL_DIGITS) return problem('too-many-decimals');
  return ok(volumeOf(BigInt(whole + decimals.padEnd(DECIMAL_DIGITS, '0'))));
};

/** Asks only where the smaller reading could be meant: what is too large either way is simply too large. */
const ask = (whole: string, readings: [string, string]): Result<Volume, VolumeProblem> =>
  stripped(whole).length > WHOLE_DIGITS ? problem('too-large') : err({ code: 'ambiguous', readings });

const notDigits = (text: string): Result<Volume, VolumeProblem> => {
  if (/^[-\u2010-\u2015\u2212][\d.,\s]+$/.test(text)) return problem('negative');
  if (/^[\d.,]+e[-+]?\d+$/i.test(text)) return problem('exponent');
  if (/^[\d.,\s]+$/.test(text)) return problem('misplaced-separator');
  return problem('letters');
};

const GROUPED = /^[1-9]\d{0,2}$/;

/** Reads `whole,decimals` with dots between thousands of the whole part already removed. */
const withComma = (whole: string, decimals: string): Result<Volume, VolumeProblem> =>
  GROUPED.test(whole) && decimals.length === 3
    ? ask(whole, [whole + decimals, plain(whole, decimals)])
    : accept(whole, decimals);

const withDot = (whole: string, rest: string): Result<Volume, VolumeProblem> => {
  if (rest.length === 3 && GROUPED.test(whole)) return accept(whole + rest, '');
  if (rest.length > DECIMAL_DIGITS) return accept(whole, rest);
  return ask(whole, [plain(whole, rest), stripped(whole + rest)]);
};

/**
 * Reads a volume typed the Indonesian way: a comma before the decimals, dots between thousands (`1.000,5`).
 * What could be read two ways (`12.5`, `1,000`, `1,000.5`) is not guessed but given back with both readings.
 */
export const parseVolume = (typed: string): Result<Volume, VolumeProblem> => {
  const text = typed.trim();
  if (text === '') return problem('empty');
  if (!/^[\d.,]+$/.test(text)) return notDigits(text);
  if (/^[.,]\d+$/.test(text)) return problem('missing-leading-digit');
  if (/^\d+$/.test(text)) return accept(text, '');

  const grouped = /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$|^([1-9]\d{0,2}(?:\.\d{3}){2,})$/.exec(text);
  if (grouped) return accept((grouped[1] ?? grouped[3] ?? '').replaceAll('.', ''), grouped[2] ?? '');

  const [, whole = '', sign, rest = ''] = /^(\d+)([.,])(\d+)$/.exec(text) ?? [];
  if (sign === ',') return withComma(whole, rest);
  if (sign === '.') return withDot(whole, rest);

  const swapped = /^([1-9]\d{0,2}),(\d{3})\.(\d{1,3})$/.exec(text);
  if (swapped) {
    const [, thousands = '', hundreds = '', decimals = ''] = swapped;
    return ask(thousands, [plain(thousands + hundreds, decimals), plain(thousands, hundreds + decimals)]);
  }
  return problem('misplaced-separator');
};
