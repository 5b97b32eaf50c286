import { z } from 'zod';
import { condition } from './condition.ts';
import { slug, text } from './fields.ts';
import { portalField } from './portal.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** A field of a form that no source prints; a file's key is the slot that requirements name (`portalSlot`). */
const formField = portalField
  .omit({ shownOn: true, enteredOn: true, fromAccount: true, provenance: true })
  .extend({
    /** Always, unless a condition says otherwise; over questions that fill a field of the same form. */
    appliesWhen: condition.optional(),
  });

const formStep = z.strictObject({
  id: slug,
  title: text,
  /** Several rows of the same fields (media pembawa). */
  repeats: z.boolean().default(false),
  groups: z.array(z.strictObject({ title: text, fields: z.array(formField).min(1) })).min(1),
});

/**
 * The entries of a form that the sources name but do not print (Form-1, SP-1). The layout is this site's own: `ground`
 * says what it was made from, and the visitor reads it too.
 */
export const form = z.strictObject({
  document: reference('documents'),
  ground: text,
  files: z.strictObject({ maxBytes: z.int().positive(), words: text }),
  steps: z.array(formStep).min(1),
  provenance,
});
