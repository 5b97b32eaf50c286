import type { APIRoute } from 'astro';
import { getContent } from '../../../../data/content.ts';
import { jsonResponse, openContext } from '../../../../data/open-data/build.ts';
import { openServiceFile } from '../../../../data/open-data/files.ts';

export const getStaticPaths = async () =>
  [...(await getContent()).services.keys()].map((id) => ({ params: { id } }));

/** Everything the site knows of one service. */
export const GET: APIRoute<never, { id: string }> = async ({ params, site }) =>
  jsonResponse(openServiceFile(await openContext(site), params.id));
