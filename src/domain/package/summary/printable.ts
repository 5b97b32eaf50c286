/** Whether the printing font has a letter, by its code point. */
export type Covers = (codePoint: number) => boolean;

/** Stands where a letter cannot be printed: the replacement character, which the font must have. */
export const UNPRINTABLE = '\u{FFFD}';

/** A text as it can be printed, and the code points left out, e.g. `U+1F600`, each once. */
export type Printable = { readonly text: string; readonly missing: readonly string[] };

const LINE_BREAK = '\n';
/**
 * What is seen as one sign: a flag of two letters, or a letter with its marks, with the skin and the joined parts of an
 * emoji. `Intl.Segmenter` draws the same lines, but not every browser that opens this site has it.
 */
const CLUSTER = /\n|\p{RI}{2}|.(?:[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\u{200D}.?)*/gsu;

const codePoints = (text: string): number[] => [...text].map((sign) => sign.codePointAt(0) ?? 0);

const escape = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Prepares a value for print. Each cluster of letters that the font lacks (an emoji, a letter of another script,
 * an invisible sign that turns the direction of writing) becomes one visible mark, so that nothing is left out
 * unseen; spaces of every kind become plain ones.
 */
export const printable = (value: string, covers: Covers): Printable => {
  const clean = value
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, LINE_BREAK)
    .replace(/[\t\u2000-\u200a\u202f\u3000]/g, ' ');
  const missing = new Set<string>();
  const text = clean.replace(CLUSTER, (cluster) => {
    if (cluster === LINE_BREAK || codePoints(cluster).every(covers)) return cluster;
    for (const codePoint of codePoints(cluster)) missing.add(escape(codePoint));
    return UNPRINTABLE;
  });
  return { text, missing: [...missing] };
};
