/** A figure as a picture shows it: never without what it rests on, where the page says that. */
export type Figure = { label: string; value: string; note?: string };

/** What the picture of a page shows when a link to it is shared. */
export type PagePicture = {
  kicker: string;
  title: string;
  description: string;
  figures: readonly Figure[];
  /** Paths in a square of 64 units. */
  drawing: readonly string[];
};

/** One tariff on a card, with its article, its first day and how sure it is. */
export type CardFee = { words: string; figure: string; basis: string };

/** What the downloadable card of a service shows. */
export type Card = {
  id: string;
  title: string;
  office: string;
  /** What of the source could not be read; stands over everything else. */
  partial?: string;
  drawing: readonly string[];
  duration: Figure;
  papers: { heading: string; items: readonly string[]; more: string };
  fees: { heading: string; items: readonly CardFee[]; more: string };
  notFor: string;
  /** Address below the base of the site, e.g. `layanan/madu-pengeluaran-antar-area/`. */
  path: string;
  scan: string;
  version: string;
};

/** What pages cannot say in their HTML: made while Astro builds, read by the step that draws, not published. */
export type PictureData = {
  site: { name: string; slogan: string; notice: string; card: string };
  /** Drawing and name of a part of the site, by the first part of its paths. */
  parts: Record<string, { name: string }>;
  /** By path below the base. */
  pages: Record<string, { figures: readonly Figure[]; drawing?: readonly string[] }>;
  cards: readonly Card[];
};
