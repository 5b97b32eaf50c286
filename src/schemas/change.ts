import { z } from 'zod';
import { isoDate, shortText, text } from './fields.ts';
import { article } from './provenance.ts';
import { lineReference, reference } from './reference.ts';

/** A note that goes with every change of fact; its file name is its anchor on `/perubahan/` and never changes. */
export const change = z.strictObject({
  on: isoDate,
  title: shortText(120),
  what: shortText(1000),
  ground: text,
  /** The article that the change rests on, where one brought it about. */
  basis: article.optional(),
  services: z.array(reference('services')).default([]),
  /** Tariffs whose figures changed: their histories show old and new. */
  tariffs: z.array(lineReference()).default([]),
});
