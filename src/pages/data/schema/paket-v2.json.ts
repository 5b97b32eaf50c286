import type { APIRoute } from 'astro';
import { paketJsonSchema } from '../../../data/paket-schema.ts';

/** What `paket.json` of today may look like, for other people's programs. */
export const GET: APIRoute = ({ url, site }) =>
  new Response(`${JSON.stringify(paketJsonSchema(new URL(url.pathname, site).href, 2), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
