import type { Kind } from './search-index.ts';

/** A run of an excerpt; what was searched for is marked. */
export type ExcerptPart = { text: string; marked: boolean };

/** A page, or something on a page that has its own address, which answers a search. */
export type SearchHit = {
  title: string;
  url: string;
  kind: Kind;
  excerpt: ExcerptPart[];
  /** Title of the page, for a part of one. */
  within?: string;
};
