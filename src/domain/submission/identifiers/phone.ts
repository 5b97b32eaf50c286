/**
 * `asing`: a number of another country, of which only the shape of its beginning is known. `nol-ganda`: the 0 of a
 * number at home is kept after +62, which no telephone can dial.
 */
export type PhoneFinding =
  'benar' | 'asing' | 'nol-ganda' | 'tanpa-awalan' | 'jumlah-angka' | 'bukan-telepon';

/**
 * Telephone number. Indonesian ones begin with +62 or 0 and have 9–13 digits; local numbers are
 * counted with their leading 0 or without, so that a short number of a small town passes too.
 * Spaces, dots, dashes and brackets are allowed.
 */
export const checkPhone = (text: string): PhoneFinding => {
  const bare = text.replace(/[\s().-]/g, '');
  if (!/^\+?\d+$/.test(bare)) return 'bukan-telepon';
  if (/^(\+(?!62)|00(?!62))/.test(bare)) return 'asing';
  if (/^(\+|00)620/.test(bare)) return 'nol-ganda';
  const local = /^(?:\+62|0062|0)(\d+)$/.exec(bare)?.[1];
  if (local === undefined) return 'tanpa-awalan';
  return local.length >= 8 && local.length <= 13 ? 'benar' : 'jumlah-angka';
};
