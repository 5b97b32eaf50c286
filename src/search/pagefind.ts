import { excerptParts } from './excerpt.ts';
import type { SearchHit } from './hit.ts';
import { KINDS, type Filters, type Kind } from './search-index.ts';

type Fragment = {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[] | undefined>;
  sub_results: { title: string; url: string; excerpt: string }[];
};
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
};

const MOST_PAGES = 6;
const MOST_SECTIONS = 2;

let engine: Promise<Pagefind> | undefined;

const start = async (base: string): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24, noWorker: true });
  return pagefind;
};

const kindOf = (filters: Fragment['filters']): Kind =>
  KINDS.find((kind) => filters['jenis']?.includes(kind)) ?? 'situs';

/** The best sections of a page, or the page where none of them holds what is looked for. */
const toHits = ({ url, meta, excerpt, filters, sub_results: sections }: Fragment): SearchHit[] => {
  const page = { title: meta.title ?? url, kind: kindOf(filters) };
  const parts = sections
    .filter((section) => section.url.includes('#'))
    .slice(0, MOST_SECTIONS)
    .map((section) => ({
      ...page,
      title: section.title,
      url: section.url,
      excerpt: excerptParts(section.excerpt),
      within: page.title,
    }));
  return parts.length > 0 ? parts : [{ ...page, url, excerpt: excerptParts(excerpt) }];
};

const chosen = (filters: Filters) =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));

/**
 * Full-text search over the built pages, with the sections that match.
 * @param base path the site is built for, with a slash at both ends
 * @throws when the index cannot be loaded; a later call tries again
 */
export const searchPages = async (query: string, filters: Filters, base: string): Promise<SearchHit[]> => {
  engine ??= start(base);
  try {
    const { results } = await (await engine).search(query, { filters: chosen(filters) });
    const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
    return pages.flatMap(toHits);
  } catch (error) {
    engine = undefined;
    throw error;
  }
};
