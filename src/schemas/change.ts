import { z } from 'zod';
import { isoDate, text } from './fields.ts';
import { reference } from './reference.ts';

/** A note that goes with every change of fact. */
export const change = z.strictObject({
  on: isoDate,
  title: text,
  what: text,
  ground: text,
  services: z.array(reference('services')).default([]),
});
export type Change = z.infer<typeof change>;
