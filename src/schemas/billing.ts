import { z } from 'zod';
import { text } from './fields.ts';
import { provenance } from './provenance.ts';

/** One line or column of a printed bill: a key of its own, what is printed before its value, and what that means. */
const billField = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z]*$/, 'kunci, mis. "kodeBilling"'),
  label: text,
  means: text,
  provenance,
});

/** The proof that a portal prints of a bill: head, lines and columns in their order, and what stands below them. */
export const billing = z.strictObject({
  title: text,
  head: z.array(text).min(1),
  words: text,
  fields: z.array(billField).min(1),
  columns: z.array(billField).min(1),
  foot: z.array(text).min(1),
  provenance,
});
export type Billing = z.infer<typeof billing>;
