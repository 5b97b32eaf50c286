import { z } from 'zod';
import { condition } from './condition.ts';
import { slug, text } from './fields.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** Days (or moments) from which a time plan counts; the visitor gives their dates. */
const PLAN_EVENTS = ['keberangkatan', 'kedatangan', 'kuitansi', 'surat-penahanan'] as const;
const planEvent = z.enum(PLAN_EVENTS);
export type PlanEvent = z.infer<typeof planEvent>;

const many = z.int().positive();

/** How a day follows from an event: so long before it, or so long after it. */
export const when = z.union([
  z.strictObject({ before: z.strictObject({ event: planEvent, days: many }) }),
  z.strictObject({ before: z.strictObject({ event: planEvent, minutes: many }) }),
  z.strictObject({ after: z.strictObject({ event: planEvent, days: many }) }),
  z.strictObject({ after: z.strictObject({ event: planEvent, hours: many }) }),
  z.strictObject({ after: z.strictObject({ event: planEvent, workingDays: many }) }),
]);
export type When = z.infer<typeof when>;

const ownEntry = z.strictObject({
  slug,
  what: text,
  when,
  /** Always, unless a condition says otherwise. */
  appliesWhen: condition.optional(),
  /** What the reckoning rests on where the source gives a length of time and no deadline. */
  ground: text.optional(),
  provenance,
});

/** A deadline that the law sets; its words, its length and its provenance stand in the regulation's file. */
const legalEntry = z.strictObject({
  slug,
  deadline: z.strictObject({ regulation: reference('regulations'), article: slug }),
  /** Where the service's own source says it differently. */
  ground: text.optional(),
});

/** The time plan of one service: what must happen until when. */
export const plan = z.strictObject({ entries: z.array(z.union([ownEntry, legalEntry])).min(1) });
export type Plan = z.infer<typeof plan>;
