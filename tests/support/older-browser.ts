/** What browsers of spring 2022 lack (Chrome 100, Safari 15.4, Firefox 100) and newer code is tempted to call. */
const NEWER: readonly [owner: object, name: string][] = [
  [Intl, 'Segmenter'],
  [String.prototype, 'toWellFormed'],
  [String.prototype, 'isWellFormed'],
  ...['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'].map(
    (name): [object, string] => [Array.prototype, name],
  ),
  [Object, 'groupBy'],
  [Map, 'groupBy'],
  [Promise, 'withResolvers'],
];

/** Does something as in a browser that lacks all of it, and puts everything back. */
export const inOlderBrowser = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const kept = NEWER.map(([owner, name]) => ({
    owner,
    name,
    was: Object.getOwnPropertyDescriptor(owner, name),
  }));
  for (const { owner, name } of kept) Reflect.deleteProperty(owner, name);
  try {
    return await work();
  } finally {
    for (const { owner, name, was } of kept) if (was) Object.defineProperty(owner, name, was);
  }
};
