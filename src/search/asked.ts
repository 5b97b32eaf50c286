import type { Scored } from './rank-goods.ts';

/** Sections of a service whose gist is one figure or sentence. */
const SECTIONS = /#(?:biaya|waktu-pelayanan|persyaratan|pengaduan|produk)$/;
/** What has one sentence that tells it: a document, an article, a term, or what befalls goods. */
const TOLD = /^\/(?:dokumen\/[^/]+\/|peraturan\/[^#]+#|istilah\/#|bila-ditahan\/#)/;
/** Nearer than this two answers are as good as each other, and neither is the answer. */
const ALIKE = 0.97;
const LOOKED_AT = 3;

const isServicePath = (path: string): boolean => /^\/layanan\/./.test(path);

/** The section asked about, where the first hits are of one service: `berapa lama madu`. */
const sectionAsked = (ranked: readonly Scored[]): Scored | undefined => {
  const [top] = ranked;
  const path = top?.entry.page.path ?? '';
  if (!isServicePath(path)) return undefined;
  const section = ranked
    .slice(0, LOOKED_AT)
    .find(({ entry }) => entry.page.path === path && SECTIONS.test(entry.url));
  if (!section) return undefined;
  const anchor = section.entry.url.slice(path.length);
  const isRival = ({ entry: { url, page }, score }: Scored) =>
    page.path !== path && url === page.path + anchor && score > section.score * ALIKE;
  return ranked.some(isRival) ? undefined : section;
};

/**
 * The hit whose gist answers the query by itself, if there is one and only one.
 * @param ranked best first
 * @param asWhole whether a hit answers the query as a whole, not by some of its words
 * @param namesService whether the query names a service, or goods of one
 */
export const askedOf = (
  ranked: readonly Scored[],
  asWhole: (at: number) => boolean,
  namesService: boolean,
): Scored | undefined => {
  const [top, next] = ranked;
  if (!top || top.entry.goods) return undefined;
  if (TOLD.test(top.entry.url))
    return asWhole(top.at) && !(next && asWhole(next.at) && next.score > top.score * ALIKE) ? top : undefined;
  return namesService ? sectionAsked(ranked) : undefined;
};
