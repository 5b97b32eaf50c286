import { z } from 'zod';
import { shortText, slug, text } from './fields.ts';
import { provenance } from './provenance.ts';

/** One thing to do, and the parts of the drawing that it is done at. */
const doing = z.strictObject({ says: shortText(120), at: z.array(z.string().min(1)).min(1).optional() });

/** A step in the site's own words, beside a view of `content/portal/`; the source's words are folded below it. */
const stage = z.strictObject({
  /** Its anchor, which other people have linked to. */
  id: slug,
  title: shortText(60),
  view: z.string().min(1),
  do: z.array(doing).min(1),
});
export type Stage = z.infer<typeof stage>;

/** A step-by-step guide to the portal; the words of the source are the body, each in the fold of its stage. */
export const guide = z.strictObject({
  order: z.int().positive(),
  title: shortText(100),
  /** The heading in the source. */
  words: text,
  summary: shortText(300),
  provenance,
  stages: z.array(stage).min(1),
});
