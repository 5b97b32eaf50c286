import type { CopyItem } from './copy-screens.ts';

/** What is to be done next: some things to choose, then one to paste or hand over; the last may be missing at the end. */
export type Next = { readonly choose: readonly CopyItem[]; readonly take: CopyItem | undefined };

/**
 * What comes next among the items of a screen of which some are done: everything up to the first that is pasted or
 * handed over. Nothing where all is done.
 * @param filesAreSaved all files lie in a folder already: they are chosen in the portal like anything else it offers
 */
export const nextOf = (
  items: readonly CopyItem[],
  done: ReadonlySet<string>,
  filesAreSaved = false,
): Next | undefined => {
  const isLookedAt = ({ way }: CopyItem) => way !== 'salin' && (way !== 'berkas' || filesAreSaved);
  const open = items.filter(({ id }) => !done.has(id));
  const place = open.findIndex((item) => !isLookedAt(item));
  if (open.length === 0) return undefined;
  return place < 0 ? { choose: open, take: undefined } : { choose: open.slice(0, place), take: open[place] };
};
