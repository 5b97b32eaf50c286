import { z } from 'zod';
import { slug } from './fields.ts';
import { reference } from './reference.ts';

/** When something applies, written as data over the answers of a self-check. */
export type Condition =
  { question: string; is: string } | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** The shape of such a condition in content. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: reference('questions'), is: slug }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);
