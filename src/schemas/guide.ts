import { z } from 'zod';
import { shortText, text } from './fields.ts';
import { provenance } from './provenance.ts';

/** A step-by-step guide to the portal; the steps themselves are the body. */
export const guide = z.strictObject({
  order: z.int().positive(),
  title: shortText(100),
  /** The heading in the source. */
  words: text,
  summary: shortText(300),
  provenance,
});
