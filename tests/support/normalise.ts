const LIST_MARK = /^\s*(?:[-–✓•]\s*)*(?:(?:\d{1,2}|\p{L})\.\s+)?/u;

/**
 * A text reduced to its words, so that a source and the site can be compared to the letter.
 * Taken away: Markdown and list marks, quotation marks, differences of case, dash and space, a colon
 * before a space, and punctuation at both ends. Everything else must agree.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(LIST_MARK, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[<>*_#|`✓·"“”‘’']/g, ' ')
    .replace(/:(?=\s|$)/g, ' ')
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])|(?<=\() /g, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const BEFORE = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u;
const AFTER = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u;

/** Whether a normalised text holds a normalised phrase whole: no part of a word, no part of a number. */
export const containsPhrase = (text: string, phrase: string): boolean => {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
    if (!BEFORE.test(text.slice(0, at)) && !AFTER.test(text.slice(at + phrase.length))) return true;
  return false;
};

/** Whether a normalised line is made of whole phrases and nothing else, as a row of labels on a screen is. */
export const isMadeOf = (line: string, phrases: ReadonlySet<string>): boolean => {
  const words = line.split(' ');
  const reachable = [true];
  words.forEach((_, start) => {
    if (!reachable[start]) return;
    for (let end = start + 1; end <= words.length; end += 1)
      if (phrases.has(normalise(words.slice(start, end).join(' ')))) reachable[end] = true;
  });
  return reachable[words.length] === true;
};
