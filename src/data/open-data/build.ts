import { absoluteAt } from '../absolute.ts';
import { contentVersion } from '../build.ts';
import { getContent, getLastChecked } from '../content.ts';
import type { OpenContext } from './context.ts';

/**
 * What the open data of this build is made from.
 * @param site the origin the site is built for, `Astro.site`
 */
export const openContext = async (site: URL | undefined): Promise<OpenContext> => ({
  content: await getContent(),
  contentVersion,
  checkedOn: await getLastChecked(),
  at: absoluteAt(site),
});

/** A file of the open data; what is served with which headers is up to `_headers`. */
export const jsonResponse = (data: unknown): Response =>
  new Response(`${JSON.stringify(data)}\n`, { headers: { 'Content-Type': 'application/json' } });
