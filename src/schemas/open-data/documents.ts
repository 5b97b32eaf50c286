import { z } from 'zod';
import { document, documentNow } from '../document.ts';
import { text } from '../fields.ts';
import { reference } from '../reference.ts';
import { openFile } from './file.ts';
import { address, openUse } from './parts.ts';

/** One form or certificate, with the steps that take it in or hand it out. */
export const openDocument = document.extend({
  id: reference('documents'),
  url: address,
  /** `code` holds the codes of `documents`, e.g. `K-3.7a / K-3.7b`. */
  now: documentNow.extend({ code: text }).optional(),
  /** What carries the code of an old document today. */
  sameCodeToday: text.optional(),
  usedBy: z.array(openUse),
});

/** `/data/v1/documents.json`. */
export const documentsFile = openFile({ documents: z.array(openDocument) });
