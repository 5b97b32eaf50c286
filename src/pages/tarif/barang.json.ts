import type { APIRoute } from 'astro';
import { getContent } from '../../data/content.ts';
import { goodsOf } from '../../data/goods.ts';

/** Goods by their everyday names, fetched where a visitor starts to name some: an array of `Goods`. */
export const GET: APIRoute = async () => Response.json(goodsOf(await getContent()));
