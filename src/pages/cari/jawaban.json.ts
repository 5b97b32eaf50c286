import type { APIRoute } from 'astro';
import { getContent } from '../../data/content.ts';
import { searchAnswers } from '../../data/search/answers.ts';

/** What answers a query by itself, fetched by the search page only when a query asks for it. */
export const GET: APIRoute = async () => Response.json(searchAnswers(await getContent()));
