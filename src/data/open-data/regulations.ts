import type { z } from 'zod';
import type { openRegulation } from '../../schemas/open-data/regulations.ts';
import { list } from '../get.ts';
import { regulationView } from '../regulation-view.ts';
import type { OpenContext } from './context.ts';

/** Every instrument of law, with what is known of its force. */
export const openRegulations = ({ content, at }: OpenContext): z.output<typeof openRegulation>[] =>
  list(content, 'regulations').map(({ id, data }) => ({
    id,
    url: at(`/peraturan/${id}/`),
    ...data,
    articles: data.articles.map((note) => ({ ...note, url: at(`/peraturan/${id}/#${note.slug}`) })),
    services: regulationView(content, id).services.map((service) => service.id),
  }));
