import { squeeze } from './normalise.ts';
import type { SearchIndex } from './search-index.ts';

const LONGEST = 3;

/**
 * Finds what a query names that is outside what the site knows, e.g. `drone`: by any of its names, anywhere in the
 * query.
 */
export const makeOutsideLookup = ({
  outside,
}: SearchIndex): ((typed: readonly string[]) => string | undefined) => {
  const shown = new Map(
    outside.flatMap((names) => names.split(';').map((name) => [squeeze(name), name] as const)),
  );
  return (typed) => {
    for (let length = LONGEST; length > 0; length -= 1)
      for (let from = 0; from + length <= typed.length; from += 1) {
        const found = shown.get(typed.slice(from, from + length).join(''));
        if (found !== undefined) return found;
      }
    return undefined;
  };
};
