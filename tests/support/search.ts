import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { searchIndexOf } from '../../src/data/search/search-index.ts';
import { makeRanking } from '../../src/search/rank.ts';

const { content } = loadContent(contentRoot());

/** The small index over the real content. */
export const realIndex = searchIndexOf(content);
export const realContent = content;

/** The search over the real content, without a browser. */
export const rank = makeRanking(realIndex);

/** Addresses of the first results. */
export const firstUrls = (query: string, count = 3): string[] =>
  rank(query)
    .hits.slice(0, count)
    .map(({ url }) => url);

/** Addresses in the order of the links of the search page, with its other ways where it knows nothing. */
export const linksOf = (query: string): string[] => {
  const { hits, outside } = rank(query);
  const ofHits = hits.flatMap(({ url, goods: answer }) => (answer ? [url, answer.fee, '/kantor/'] : [url]));
  if (outside !== undefined) return ['/kantor/', '/layanan/', ...ofHits];
  return hits.length === 0 ? ['/kantor/', '/tarif/daftar/', '/periksa/', '/layanan/'] : ofHits;
};
