/** What a page is about; `situs` is a page of the site itself, in none of the filters. */
export const KINDS = ['layanan', 'dokumen', 'peraturan', 'panduan', 'istilah', 'situs'] as const;
export type Kind = (typeof KINDS)[number];

/** Something on a page that has an address of its own. */
export type IndexedPart = {
  anchor: string;
  title: string;
  /** How likely it is what people look for, beside a page's 1; left out where it is 0.9. */
  weight?: number;
  /** Shown below the title, and searched too. */
  says?: string;
  /** Other names and codes. */
  names?: string[];
};

/** A page of the small index, with its parts. */
export type IndexedPage = {
  /** Below the base path, with its slashes, e.g. `/layanan/`. */
  path: string;
  title: string;
  kind: Kind;
  weight?: number;
  says?: string;
  names?: string[];
  /** Commodities and directions that it concerns; left out where it concerns all or none. */
  goods?: string[];
  directions?: string[];
  parts?: IndexedPart[];
};

/** The small index, fetched with the search box: names, codes and synonyms, no full text. */
export type SearchIndex = {
  pages: IndexedPage[];
  /** Words of the site, and what people type for them. */
  synonyms: { means: string; words: string[] }[];
  ignored: string[];
};

/** What the results are narrowed to; an empty text narrows nothing. */
export type Filters = { jenis: string; barang: string; arah: string };
export const NO_FILTERS: Filters = { jenis: '', barang: '', arah: '' };
