import { z } from 'zod';
import { PACKAGE_KINDS } from './vocabulary.ts';
import { slug, shortText, text } from './fields.ts';
import { provenance } from './provenance.ts';

/** A question of the self-check; `because` explains in words what an answer brings about. */
export const question = z.strictObject({
  ask: shortText(120),
  hint: shortText(300).optional(),
  answers: z
    .array(z.strictObject({ value: slug, label: text, because: text }))
    .min(2, 'paling sedikit dua jawaban'),
  /** Fields of an application that ask the same; their choices have the same values. */
  fills: z.array(z.strictObject({ kind: z.enum(PACKAGE_KINDS), step: slug, field: text })).default([]),
  provenance,
});
