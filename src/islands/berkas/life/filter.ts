import type { Box } from '../../../domain/life/overview.ts';

/** Which applications are to be seen: those in the ticked boxes that hold the words. */
export type Filter = { readonly boxes: readonly Box[]; readonly search: string };

/** All of them. */
export const EVERYTHING: Filter = { boxes: [], search: '' };
