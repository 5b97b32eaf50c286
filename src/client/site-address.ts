import { link } from '../lib/links.ts';

/** The address of a page where the site was built to be: also right on paper, and in a copy stored for offline use. */
export const siteAddress = (path: `/${string}`): string => new URL(link(path), import.meta.env.SITE).href;
