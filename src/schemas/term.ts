import { z } from 'zod';
import { shortText, text } from './fields.ts';
import { provenance } from './provenance.ts';

/** A word or abbreviation of the field. */
export const term = z.strictObject({
  term: shortText(60),
  /** Written out, for an abbreviation. */
  long: text.optional(),
  means: text,
  /** Other words people use for it. */
  also: z.array(text).default([]),
  provenance,
});
