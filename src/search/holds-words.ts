import { normalise, wordsOf } from './normalise.ts';

/** Whether a text holds every word that was typed, or the beginning of one, in any order, whatever case or accent. */
export const holdsWords = (text: string, typed: string): boolean => {
  const words = ` ${normalise(text)}`;
  return wordsOf(typed).every((word) => words.includes(` ${word}`));
};
