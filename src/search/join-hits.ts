import type { SearchHit } from './hit.ts';

/** What the full text found, below what is shown already: nothing shown moves, and nothing is shown twice. */
export const joinHits = (shown: readonly SearchHit[], more: readonly SearchHit[]): SearchHit[] => {
  const known = new Set(shown.map(({ url }) => url));
  const added = more.filter(({ url }) => {
    const isNew = !known.has(url);
    known.add(url);
    return isNew;
  });
  return [...shown, ...added];
};
