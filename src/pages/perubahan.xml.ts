import type { APIRoute } from 'astro';
import { absoluteAt } from '../data/absolute.ts';
import { changes } from '../data/changes.ts';
import { getContent } from '../data/content.ts';
import { atomFeed } from '../data/feed.ts';
import { get } from '../data/get.ts';

/** What changed, for feed readers. */
export const GET: APIRoute = async ({ site }) => {
  const content = await getContent();
  const feed = atomFeed({
    entries: changes(content),
    at: absoluteAt(site),
    titleOf: (service) => get(content, 'services', service).data.title,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
