import { z } from 'zod';
import { slug, text } from './fields.ts';
import { article } from './provenance.ts';

/** A paragraph of the same page that says it in the source's words: its anchor without `#`. */
const from = z
  .string()
  .regex(
    /^((persyaratan|langkah)-[a-z0-9-]+|persyaratan|prosedur|waktu-pelayanan|biaya|produk)$/,
    'jangkar di halaman yang sama, mis. "langkah-permohonan"',
  );

/** What the sender does, in one line; what the office does after a step of the procedure is folded under it. */
const senderStep = z.strictObject({ words: text, from: from.optional(), basis: article.optional() });

/**
 * The answer at the top of a service page, retold in the site's own words. Every line names the paragraph below it, or
 * the article, from which it is retold.
 */
export const brief = z.strictObject({
  /** What people call the service, e.g. `Kirim madu ke daerah lain`; the official title stands under it. */
  called: text.max(60),
  /** Where to report and by when. */
  report: z.strictObject({ words: text, from }),
  /** One usual shipment, by which the fee is told: volumes by fee line id, written as in a link, e.g. `"100"`. */
  usual: z
    .strictObject({
      words: text,
      volumes: z.record(z.string(), z.string().regex(/^\d{1,9}(\.\d{1,3})?$/, 'angka, mis. "100"')),
      direction: z.enum(['ekspor', 'impor']).optional(),
      goods: slug.optional(),
    })
    .optional(),
  /** What to do with the document that is issued, above all that it travels with the goods. */
  travels: z.strictObject({ words: text, from: from.optional(), basis: article.optional() }).optional(),
  steps: z.array(senderStep).min(3).max(6),
});
export type Brief = z.infer<typeof brief>;
