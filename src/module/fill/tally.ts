import type { Refusal } from '../controls/control.ts';
import type { Doubt } from '../match/match.ts';

/** What became of one value of a package. */
export type Outcome =
  | { readonly is: 'terisi' }
  | { readonly is: 'tidakDitemukan'; readonly why?: Doubt | 'tanpa-tombol' }
  | { readonly is: 'ditolak'; readonly why: Refusal }
  /** The field held something else, and nobody said to overwrite it. */
  | { readonly is: 'dibiarkan' };

/** One value of a package by the name the portal has for it. */
export type Line = Outcome & { readonly label: string; readonly row?: number };

/** What became of every value so far, by its place in the package. */
export type Tally = Map<string, Line>;

/** How many values came to what. */
export const counts = (tally: Tally): Record<Outcome['is'], number> => {
  const all = { terisi: 0, tidakDitemukan: 0, ditolak: 0, dibiarkan: 0 };
  for (const { is } of tally.values()) all[is] += 1;
  return all;
};
