/** What a page is about; `situs` is a page of the site itself, in none of the filters; `barang` is goods. */
export const KINDS = ['layanan', 'dokumen', 'peraturan', 'panduan', 'istilah', 'barang', 'situs'] as const;
export type Kind = (typeof KINDS)[number];

/** Something on a page that has an address of its own. */
export type IndexedPart = {
  anchor: string;
  title: string;
  /** How likely it is what people look for, beside a page's 1; left out where its anchor says it. */
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

/**
 * Goods, as short as they can be written, because there are some two hundred: id (empty where it
 * is made of the name as `slugOf` makes it), names with the first one shown,
 * parted by semicolons, the place of their line in `goods.lines` (or `severalFrom` the place of the first that may be
 * meant, or their field as `NONE` or `UNTRIED` writes it), and of their services in `goods.services`.
 */
type IndexedGoods = [id: string, names: string, line: number, services?: number[]];

/** The list of this field names no line at all. */
export const NONE = { hewan: -1, ikan: -2, tumbuhan: -3 } as const;
/** Nobody held the goods against the list of this field yet. */
export const UNTRIED = { hewan: -4, ikan: -5, tumbuhan: -6 } as const;
/** The list leaves open which of several lines is meant: a place below the others for the first, and back again. */
export const severalFrom = (place: number): number => -7 - place;

/** The small index, fetched with the search box: names, codes and synonyms, no full text. */
export type SearchIndex = {
  pages: IndexedPage[];
  /** Goods, the ids of the tariff lines that they name and the paths of the services that cover some of them. */
  goods: { items: IndexedGoods[]; lines: string[]; services: string[] };
  /** Words of the site, and what people type for them. */
  synonyms: { means: string; words: string[] }[];
  ignored: string[];
  /** Those that are not looked for where they end a query. */
  ignoredAtEnd: string[];
  /** Things outside what the site knows: their names with the first one shown, parted by semicolons. */
  outside: string[];
};

/** What the results are narrowed to; an empty text narrows nothing. */
export type Filters = { jenis: string; barang: string; arah: string };
export const NO_FILTERS: Filters = { jenis: '', barang: '', arah: '' };
