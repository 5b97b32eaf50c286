import { z } from 'zod';
import { text } from './fields.ts';
import { provenance } from './provenance.ts';

/** A section that the source leaves empty, lacks, or that does not concern this service; `terpotong`: the copy ends before it. */
export const absent = z.strictObject({
  absent: z.enum(['kosong', 'tidak-tercantum', 'tidak-berlaku', 'terpotong']),
  words: text.optional(),
  provenance,
});
export type Absent = z.infer<typeof absent>;
