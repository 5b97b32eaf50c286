const MAX = 80;
const TAIL = 19;

/** Control characters, marks that turn the direction of writing (`exe.gpj` read backwards), separators of lines. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** The name of a chosen file as it may be shown and kept: nothing invisible in it, cut in the middle where it is long. */
export const shownName = (name: string): string => {
  const letters = [...name.replace(UNSEEN, '').trim()];
  if (letters.length === 0) return 'berkas';
  if (letters.length <= MAX) return letters.join('');
  return `${letters.slice(0, MAX - TAIL - 1).join('')}…${letters.slice(-TAIL).join('')}`;
};
