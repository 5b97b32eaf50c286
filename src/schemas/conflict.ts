import { z } from 'zod';
import { slug, shortText, text } from './fields.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** A place where sources disagree with each other, with themselves or with today's law. */
export const conflict = z.strictObject({
  order: z.int().positive(),
  /** What it is about: figures of tariffs have a page of their own. */
  topic: z.enum(['umum', 'tarif']).default('umum'),
  title: shortText(150),
  /** Each side, in the words of where it stands. */
  sides: z.array(z.strictObject({ says: text, provenance })).min(1),
  /** How the site deals with it. */
  handling: text,
  /** Service and section anchor next to which it is shown. */
  appliesTo: z.array(z.strictObject({ service: reference('services'), section: slug })).default([]),
  provenance,
});
