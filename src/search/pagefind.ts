import { excerptParts } from './excerpt.ts';
import type { SearchHit } from './hit.ts';

type Fragment = {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
};
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
};

const MOST_PAGES = 12;
const MOST_SECTIONS = 3;

let engine: Promise<Pagefind> | undefined;

const start = async (base: string): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24, noWorker: true });
  return pagefind;
};

const toHit = ({ url, meta, excerpt, sub_results: sections }: Fragment): SearchHit => ({
  title: meta.title ?? url,
  url,
  excerpt: excerptParts(excerpt),
  sections: sections
    .filter((section) => section.url.includes('#'))
    .slice(0, MOST_SECTIONS)
    .map((section) => ({ ...section, excerpt: excerptParts(section.excerpt) })),
});

/**
 * Full-text search over the built pages, with the sections that match.
 * @param base path the site is built for, with a slash at both ends
 * @throws when the index cannot be loaded; a later call tries again
 */
export const searchPages = async (query: string, base: string): Promise<SearchHit[]> => {
  engine ??= start(base);
  try {
    const { results } = await (await engine).search(query);
    return await Promise.all(results.slice(0, MOST_PAGES).map(async (result) => toHit(await result.data())));
  } catch (error) {
    engine = undefined;
    throw error;
  }
};
