import type { z } from 'zod';
import type { openDocument } from '../../schemas/open-data/documents.ts';
import { documentView } from '../document-view.ts';
import { list } from '../get.ts';
import type { OpenContext } from './context.ts';
import { useOf } from './refer.ts';

/** Every form and certificate, with the steps that use it. */
export const openDocuments = (context: OpenContext): z.output<typeof openDocument>[] =>
  list(context.content, 'documents').map(({ id, data }) => ({
    id,
    url: context.at(`/dokumen/${id}/`),
    ...data,
    usedBy: documentView(context.content, id).uses.map(({ service, anchor }) =>
      useOf(context, service, anchor),
    ),
  }));
