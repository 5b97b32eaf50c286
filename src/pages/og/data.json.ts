import type { APIRoute } from 'astro';
import { getContent } from '../../data/content.ts';
import { pictureData } from '../../data/pictures.ts';

/** For the step after the build that draws the pictures; it takes this file away again. */
export const GET: APIRoute = async () => new Response(JSON.stringify(pictureData(await getContent())));
