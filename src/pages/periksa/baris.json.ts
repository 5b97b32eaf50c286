import type { APIRoute } from 'astro';
import { getContent } from '../../data/content.ts';
import { goodsLines } from '../../data/goods-lines.ts';

/** The tariff lines that goods name, fetched once an answer shows one. */
export const GET: APIRoute = async () => Response.json(goodsLines(await getContent()));
