import { z } from 'zod';
import { slug, text } from './fields.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

const answer = z.strictObject({
  value: slug,
  label: text,
  hint: text.optional(),
  /** Id of the question that follows, or of the outcome that ends the route. */
  next: slug,
  /** The same answer to a question of the self-check, so that it is not asked again there. */
  says: z.strictObject({ question: reference('questions'), is: slug }).optional(),
});

const question = z.strictObject({
  id: slug,
  /** Its name in the fragment of `/periksa/`; questions on different branches may share one. */
  parameter: slug,
  ask: text,
  hint: text.optional(),
  answers: z.array(answer).min(2, 'paling sedikit dua jawaban'),
});

const outcome = z.strictObject({
  id: slug,
  title: text,
  /** Why the route ends here. */
  why: text,
  /** Left out where the sources cover no service. */
  service: reference('services').optional(),
  /** Who answers for it beside the service's own office, and whom to ask. */
  agencies: z.array(reference('agencies')).min(1),
  provenance,
});

/** Questions that lead a visitor to a service, or to the honest answer that the sources cover none. */
export const route = z.strictObject({
  start: slug,
  questions: z.array(question).min(1),
  outcomes: z.array(outcome).min(1),
});
export type Route = z.infer<typeof route>;
