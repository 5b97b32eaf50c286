import { z } from 'zod';
import { isoDate, text } from './fields.ts';
import { reference } from './reference.ts';

/** Where a fact was read and when that was last checked. Every fact carries one. */
export const provenance = z.strictObject({
  source: reference('sources'),
  /** The place inside the source, in its own numbering, e.g. `Madu, D.1`. */
  section: text,
  checkedOn: isoDate,
});
export type Provenance = z.infer<typeof provenance>;

/** A sentence or label of a source, word for word; `*…*` is italic and `**…**` bold, as printed. */
export const quoted = z.strictObject({ words: text, provenance });

/** An article of a regulation, e.g. `pp-35-2016` and `Ps. 8(1)`. */
export const article = z.strictObject({ regulation: reference('regulations'), article: text });
export type Article = z.infer<typeof article>;
