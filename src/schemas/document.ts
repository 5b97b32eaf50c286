import { z } from 'zod';
import { shortText, text } from './fields.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** Today's documents for an old one: read in a source, or matched by name, which is a guess and shown as one. */
export const documentNow = z.strictObject({
  documents: z.array(reference('documents')).min(1),
  sure: z.enum(['dibaca', 'dugaan']),
  /** Why these, e.g. `padanan menurut nama`. */
  ground: text,
  provenance,
});

/** A form or certificate. Codes were reused between regimes, so a code never stands without name and regime. */
export const document = z.strictObject({
  code: shortText(40),
  name: shortText(200),
  /** Whose coding the code belongs to; `barantin` is the one in use today. */
  regime: z.enum([
    'karantina-hewan',
    'karantina-tumbuhan',
    'karantina',
    'barantin',
    'kekarantinaan-kesehatan',
  ]),
  kind: z.enum(['formulir', 'sertifikat', 'surat', 'berita-acara', 'laporan', 'belum-terbaca']),
  /** What it is for, in a sentence, as far as the sources tell. */
  does: text,
  /** What it has room for, item by item. */
  holds: z.array(text).default([]),
  /** The reasons that an officer can tick on it. */
  reasons: z.array(text).default([]),
  now: documentNow.optional(),
  provenance,
});
