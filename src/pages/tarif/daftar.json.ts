import type { APIRoute } from 'astro';
import { getContent } from '../../data/content.ts';
import { link } from '../../lib/links.ts';
import { tariffList } from '../../data/estimator-list.ts';

/** Every line of the quarantine lists, fetched where goods outside the services are asked for: a `TariffList`. */
export const GET: APIRoute = async () =>
  Response.json(tariffList(await getContent(), link('/').slice(0, -1)));
