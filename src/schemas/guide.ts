import { z } from 'zod';
import { text } from './fields.ts';
import { provenance } from './provenance.ts';

/** A step-by-step guide to the portal; the steps themselves are the body. */
export const guide = z.strictObject({
  order: z.int().positive(),
  title: text,
  /** The heading in the source. */
  words: text,
  summary: text,
  provenance,
});
