import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/integrations/paths.ts';

/** The folder of the build that the tests look at. */
export const DIST = join(import.meta.dirname, '../../dist');

/** The pages in a build's sitemap, as paths (`/layanan/`), in its order. */
export const sitemapPaths = (dist = DIST): string[] => {
  const file = join(dist, 'sitemap-0.xml');
  if (!existsSync(file)) throw new Error('dist/ holds no built site: run "npm run build" first');
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => {
    const { pathname } = new URL(address ?? '');
    return pathname;
  });
};

/** A built page: its file, its path under the build's base, and its HTML. */
export type BuiltPage = { file: string; path: string; html: string };

/** Every HTML page of a build, the error page included. */
export const builtPages = (dist = DIST, base = '/'): BuiltPage[] =>
  filesBelow(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      path: base + file.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(dist, file), 'utf8'),
    }));
