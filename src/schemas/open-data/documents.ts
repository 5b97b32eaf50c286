import { z } from 'zod';
import { document } from '../document.ts';
import { reference } from '../reference.ts';
import { openFile } from './file.ts';
import { address, openUse } from './parts.ts';

/** One form or certificate, with the steps that take it in or hand it out. */
export const openDocument = document.extend({
  id: reference('documents'),
  url: address,
  usedBy: z.array(openUse),
});

/** `/data/v1/documents.json`. */
export const documentsFile = openFile({ documents: z.array(openDocument) });
