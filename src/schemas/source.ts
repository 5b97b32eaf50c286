import { z } from 'zod';
import { isoDate, shortText, text } from './fields.ts';
import { reference } from './reference.ts';

/** A document or page that facts were read from, and how far it can be trusted. */
export const source = z.strictObject({
  title: shortText(250),
  publisher: text,
  kind: z.enum(['dokumen-layanan', 'peraturan', 'halaman-web', 'data']),
  /** What it is and what it covers, in a sentence or two. */
  describes: text,
  /** `dibaca`: read in a public source; `lemah`: read, but in a weak or secondary source. */
  trust: z.enum(['dibaca', 'lemah']),
  /** The copy of a list that the same hand made: together they count as one. */
  hand: reference('sources').optional(),
  seenOn: isoDate,
  /** Address without scheme as the record gives it, shown as text when it may have moved. */
  address: text.optional(),
  /** Obvious scanning errors that were mended, and codes written with their hyphens. */
  mends: z.array(z.strictObject({ printed: text, shown: text, why: text.optional() })).default([]),
  /** Sentences of the source that are not shown, each with the reason. */
  omitted: z.array(z.strictObject({ printed: text, why: text })).default([]),
});
