/** Places an officer used and pinned, by their names: nothing of any applicant. */
export type UsedPlaces = { readonly pinned: readonly string[]; readonly recent: readonly string[] };

export const NO_PLACES: UsedPlaces = { pinned: [], recent: [] };

const MOST = { pinned: 6, recent: 6 };

/** Pinned places first, then the last used, each once. */
export const lastUsed = ({ pinned, recent }: UsedPlaces): string[] => [...new Set([...pinned, ...recent])];

/** After a place was used. */
export const withUsed = ({ pinned, recent }: UsedPlaces, id: string): UsedPlaces => ({
  pinned,
  recent: [id, ...recent.filter((one) => one !== id)].slice(0, MOST.recent),
});

/** After a place was pinned, or let go; the pin that is oldest makes room. */
export const withPin = ({ pinned, recent }: UsedPlaces, id: string, isPinned: boolean): UsedPlaces => {
  const others = pinned.filter((one) => one !== id);
  return { pinned: isPinned ? [...others, id].slice(-MOST.pinned) : others, recent };
};

const names = (value: unknown, most: number): string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one.length <= 200).slice(0, most)
    : [];

/** Reads what the device holds, whatever it is. */
export const readUsedPlaces = (stored: unknown): UsedPlaces => {
  if (typeof stored !== 'object' || stored === null) return NO_PLACES;
  const { pinned, recent } = stored as Record<string, unknown>;
  return { pinned: names(pinned, MOST.pinned), recent: names(recent, MOST.recent) };
};
