import { z } from 'zod';
import { isoDate, slug, status, shortText, text } from './fields.ts';
import { when } from './plan.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** An article worth showing, in our words. */
export const articleNote = z.strictObject({
  slug,
  article: text,
  says: text,
  /** The time it gives, for time plans. */
  deadline: when.optional(),
  provenance,
});

/** An instrument of law, with what is known of its force. */
export const regulation = z.strictObject({
  /** Kind of instrument, e.g. `Undang-Undang`. */
  instrument: text,
  /** How people call it, e.g. `UU 21/2019`. */
  shortTitle: shortText(60),
  number: text,
  year: z.int(),
  title: shortText(300),
  status,
  /** Why the status is what it is, in words for the public. */
  statusNote: text,
  promulgatedOn: isoDate.optional(),
  inForceFrom: isoDate.optional(),
  inForceTo: isoDate.optional(),
  replaces: z.array(reference('regulations')).default([]),
  replacedBy: z.array(reference('regulations')).default([]),
  articles: z.array(articleNote).default([]),
  provenance,
});
