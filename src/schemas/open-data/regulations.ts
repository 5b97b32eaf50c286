import { z } from 'zod';
import { reference } from '../reference.ts';
import { articleNote, regulation } from '../regulation.ts';
import { openFile } from './file.ts';
import { address } from './parts.ts';

/** One instrument of law, with its articles that the site shows and the services that name it. */
export const openRegulation = regulation.extend({
  id: reference('regulations'),
  url: address,
  articles: z.array(articleNote.extend({ url: address })),
  services: z.array(reference('services')),
});

/** `/data/v1/regulations.json`. */
export const regulationsFile = openFile({ regulations: z.array(openRegulation) });
