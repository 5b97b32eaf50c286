import { z } from 'zod';
import { shortText } from './fields.ts';

/** What services are about, as a family: its name among the filters of the search, and its drawing. */
export const commodity = z.strictObject({
  order: z.int().positive(),
  name: shortText(60),
  /** Paths of SVG in a square of 64 units, drawn as lines; a neutral drawing stands in where there is none. */
  drawing: z
    .array(z.string().regex(/^[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+$/, 'lintasan SVG, mis. "M20 18h24v6H20z"'))
    .min(1, 'paling sedikit satu lintasan')
    .optional(),
});
