import { slipsBetween } from '../search/slips.ts';

/** The known name that was probably meant, when one is near enough. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  let most = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let found: string | undefined;
  for (const name of known) {
    const slips = slipsBetween(word, name, most);
    if (slips > most || name === word) continue;
    found = name;
    most = slips - 1;
    if (most < 0) break;
  }
  return found;
};
