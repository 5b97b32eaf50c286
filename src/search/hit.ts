import type { Kind } from './search-index.ts';

/** What the site can say of goods: how far the tariff list settles their line, and whether a service covers them. */
export type GoodsAnswer = {
  line: 'pasti' | 'beberapa' | 'tidak-ada' | 'belum';
  covered: boolean;
  /** Where the fee is reckoned or looked up. */
  fee: string;
};

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
  /** Among the same section of several services: the first shows its title for all. */
  group?: 'first' | 'next';
  /** For goods only. */
  goods?: GoodsAnswer;
};
