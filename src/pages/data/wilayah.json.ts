import type { APIRoute } from 'astro';
import { provinces, REGIONS_NOTICE } from '../../data/regions.ts';

/** Provinces and regencies for the forms, fetched when a field first asks for one. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ notice: REGIONS_NOTICE, provinces: provinces() }), {
    headers: { 'content-type': 'application/json' },
  });
