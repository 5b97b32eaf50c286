import { link } from '../lib/links.ts';

/**
 * Makes absolute addresses for other readers than a browser on this site.
 * @param site the origin the site is built for, `Astro.site`
 */
export const absoluteAt =
  (site: URL | undefined) =>
  (path: `/${string}`): string =>
    new URL(link(path), site).href;
