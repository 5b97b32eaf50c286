/** Control characters, halves of a letter, line ends, and signs that turn the direction of writing unseen. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A typed text as one line of plain text, cut to `max` UTF-16 units but never inside a letter. */
export const cleanLine = (typed: string, max: number): string => {
  const line = typed.replace(UNWANTED, ' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  return line.length <= max
    ? line
    : line
        .slice(0, max)
        .replace(/\p{Cs}$/u, '')
        .trim();
};

/** Whether a text is one line of plain text already, of 1 to `max` UTF-16 units. */
export const isPlainLine = (text: string, max: number): boolean =>
  text !== '' && text.length <= max && cleanLine(text, max) === text;
