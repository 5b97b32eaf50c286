import type { APIRoute } from 'astro';
import { jsonResponse, openContext } from '../../../data/open-data/build.ts';
import { openRegisters } from '../../../data/open-data/files.ts';

const NAMES = ['services', 'tariffs', 'regulations', 'documents'] as const;

export const getStaticPaths = () => NAMES.map((register) => ({ params: { register } }));

/** The open data, one file a register. */
export const GET: APIRoute<never, { register: (typeof NAMES)[number] }> = async ({ params, site }) =>
  jsonResponse(openRegisters(await openContext(site))[params.register]);
