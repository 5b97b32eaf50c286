import type { APIRoute } from 'astro';
import { openContext } from '../../../data/open-data/build.ts';
import { tariffsCsv } from '../../../data/open-data/csv.ts';
import { openTariffs } from '../../../data/open-data/tariffs.ts';

/** All tariffs for spreadsheets. */
export const GET: APIRoute = async ({ site }) =>
  new Response(tariffsCsv(openTariffs(await openContext(site))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
