import type { APIRoute } from 'astro';
import { getContent } from '../../data/content.ts';
import { searchIndexOf } from '../../data/search/search-index.ts';

/** The small index of the search page, fetched beside its script. */
export const GET: APIRoute = async () => Response.json(searchIndexOf(await getContent()));
