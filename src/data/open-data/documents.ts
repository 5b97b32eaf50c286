import { dokumen } from 'ui:id';
import type { z } from 'zod';
import type { openDocument } from '../../schemas/open-data/documents.ts';
import { documentView, isPresent } from '../document-view.ts';
import { list } from '../get.ts';
import type { OpenContext } from './context.ts';
import { useOf } from './refer.ts';

/** Every form and certificate, with the steps that use it. */
export const openDocuments = (context: OpenContext): z.output<typeof openDocument>[] =>
  list(context.content, 'documents').map(({ id, data: { now, ...data } }) => {
    const view = documentView(context.content, id);
    const today = isPresent(view.entry) ? undefined : view.sameCode.find(isPresent);
    return {
      id,
      url: context.at(`/dokumen/${id}/`),
      ...data,
      ...(now && { now: { code: view.now.map(({ entry }) => entry.data.code).join(' / '), ...now } }),
      ...(today && { sameCodeToday: `${today.data.name}, ${dokumen.regime[today.data.regime]}` }),
      usedBy: view.uses.map(({ service, anchor }) => useOf(context, service, anchor)),
    };
  });
