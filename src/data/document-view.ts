import type { Content } from '../content/collections.ts';
import { get, list } from './get.ts';

/** Where on the site a document is asked for, handed over or issued: service, step and its title. */
export type DocumentUse = { service: string; title: string; anchor: string; step: string };

/** A form or certificate with the steps that use it. */
export const documentView = (content: Content, id: string) => {
  const uses: DocumentUse[] = list(content, 'services').flatMap(({ id: service, data }) =>
    get(content, 'procedures', service).data.lists.flatMap(({ steps }) =>
      steps
        .filter(({ documentsIn, documentsOut }) => documentsIn.includes(id) || documentsOut.includes(id))
        .map(({ slug, title }) => ({ service, title: data.title, anchor: `langkah-${slug}`, step: title })),
    ),
  );
  return { entry: get(content, 'documents', id), uses };
};
