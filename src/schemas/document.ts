import { z } from 'zod';
import { text } from './fields.ts';
import { provenance } from './provenance.ts';

/** A form or certificate. Codes were reused between regimes, so a code never stands without name and regime. */
export const document = z.strictObject({
  code: text,
  name: text,
  regime: z.enum(['karantina-hewan', 'karantina-tumbuhan', 'karantina']),
  kind: z.enum(['formulir', 'sertifikat', 'surat', 'berita-acara', 'laporan']),
  /** What it is for, in a sentence, as far as the sources tell. */
  does: text,
  /** Today's code, matched by name: a guess, shown as one. */
  now: z.strictObject({ code: text, ground: text }).optional(),
  /** What today carries the same code, where that differs. */
  sameCodeToday: text.optional(),
  provenance,
});
export type Document = z.infer<typeof document>;
