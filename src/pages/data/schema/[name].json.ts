import type { APIRoute } from 'astro';
import { OPEN_SCHEMAS, type OpenSchemaName } from '../../../data/open-data/files.ts';
import { openDataSchema } from '../../../data/open-data/json-schema.ts';

export const getStaticPaths = () => Object.keys(OPEN_SCHEMAS).map((name) => ({ params: { name } }));

/** What a file of the open data may look like, for other people's programs. */
export const GET: APIRoute<never, { name: OpenSchemaName }> = ({ params, url, site }) => {
  const schema = openDataSchema(OPEN_SCHEMAS[params.name], new URL(url.pathname, site).href);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
