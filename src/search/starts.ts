const HEAD = 2;

/**
 * Finds known words by how they start, from two characters on: at every key it looks at those of the same two alone,
 * in the order in which they came.
 */
export const startLookup = (known: Iterable<string>): ((start: string) => readonly string[]) => {
  const byHead = new Map<string, string[]>();
  for (const word of known) {
    const head = word.slice(0, HEAD);
    const sameHead = byHead.get(head) ?? [];
    sameHead.push(word);
    byHead.set(head, sameHead);
  }
  return (start) => (byHead.get(start.slice(0, HEAD)) ?? []).filter((word) => word.startsWith(start));
};
