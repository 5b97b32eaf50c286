import { z } from 'zod';
import { text } from './fields.ts';

/** Words that no screen says in the site's own voice, and what it says instead. */
const choice = z.strictObject({
  /** Found as whole words, capital or small; outside quotation marks only. */
  avoid: z.array(text).min(1),
  say: text,
  because: text,
  /** Names that hold such a word and stay as they are, e.g. `PTK Online`. */
  except: z.array(text).default([]),
});

/** The words of the site: what not to say, what to say instead, and why. */
export const wording = z.strictObject({ instead: z.array(choice).min(1) });
export type Wording = z.infer<typeof wording>;
