import { z } from 'zod';
import { shortText, text } from './fields.ts';
import { provenance } from './provenance.ts';

/** A word or abbreviation of the field. */
export const term = z.strictObject({
  term: shortText(60),
  /** Written out, for an abbreviation. */
  long: text.optional(),
  means: text,
  /** Other names of the very same thing, shown as such. */
  also: z.array(text).default([]),
  /** What else people type when they look for it; never shown, for it may be another thing. */
  sought: z.array(text).default([]),
  provenance,
});
