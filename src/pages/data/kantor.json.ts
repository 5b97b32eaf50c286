import type { APIRoute } from 'astro';
import { getContent } from '../../data/content.ts';
import { provincePlaces } from '../../data/offices.ts';

/** Places at which quarantine serves, for the forms, fetched when a field first asks for one. */
export const GET: APIRoute = async () => Response.json(provincePlaces(await getContent()));
