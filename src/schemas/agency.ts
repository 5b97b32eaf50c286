import { z } from 'zod';
import { shortText, text } from './fields.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** A way to reach an office or to complain. */
export const channel = z.strictObject({
  label: text,
  kind: z.enum(['sms', 'telepon', 'whatsapp', 'surel', 'web', 'loket']),
  value: text,
  href: z.url().optional(),
  provenance,
});

/** An authority or office; `now` tells what became of it. */
export const agency = z.strictObject({
  name: shortText(120),
  shortName: text.optional(),
  regime: z.enum(['hewan-tumbuhan', 'kesehatan', 'umum']),
  does: text,
  parent: reference('agencies').optional(),
  now: z.strictObject({ agency: reference('agencies'), words: text, provenance }).optional(),
  channels: z.array(channel).default([]),
  provenance,
});
