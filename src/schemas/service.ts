import { z } from 'zod';
import { UNIT_NAMES } from '../domain/units.ts';
import { hsCode, slug, text } from './fields.ts';
import { article, provenance, quoted as quote } from './provenance.ts';
import { reference } from './reference.ts';

/** A section that the source leaves empty, lacks, or that does not concern this service. */
export const absent = z.strictObject({
  absent: z.enum(['kosong', 'tidak-tercantum', 'tidak-berlaku']),
  words: text.optional(),
  provenance,
});
export type Absent = z.infer<typeof absent>;

/** Stable id of a tariff line; its anchor is `biaya-<id>` and its query parameter in the estimator the id itself. */
const feeLineId = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, 'id tarif, mis. "sertifikat" atau "pemeriksaan.buah-segar"');

/** What every tariff line of a service says, whatever it costs. */
export const feeLineCommon = {
  id: feeLineId,
  /** The source's own wording. */
  words: text,
  /** As the source prints the figure, e.g. `5.000 / sertifikat`; left out where it prints none. */
  printed: text.optional(),
  /** Heading under which many lines are gathered. */
  group: text.optional(),
  /** The goods it measures, where its words name goods and not only a class of the law; the applicant's form is filled with it. */
  goods: text.optional(),
  /** `bersyarat`: charged only if the officer finds the action necessary. */
  certainty: z.enum(['pasti', 'bersyarat']),
  provenance,
};

/** A line that is charged, by a legal quantity. */
const chargedLine = z.strictObject({ ...feeLineCommon, quantity: reference('tariffs') });
/** A line that the law takes off this service: it counts Rp0 and says why. */
const waivedLine = z.strictObject({
  ...feeLineCommon,
  unit: z.enum(UNIT_NAMES),
  waived: z.strictObject({ basis: article, because: text }),
});
/** A line of the fees of a service. */
export const feeLine = z.union([chargedLine, waivedLine]);
export type FeeLine = z.infer<typeof feeLine>;

const requirementGroup = z.strictObject({
  id: slug,
  /** The heading as printed; left out where the source prints none. */
  title: text.optional(),
  words: text.optional(),
  items: z
    .array(z.strictObject({ slug, words: text, requirement: reference('requirements'), provenance }))
    .min(1),
});

/** One service: commodity × direction × scope × office, with everything its page says. */
export const service = z.strictObject({
  order: z.int().positive(),
  title: text,
  /** Name of the goods as a visitor would say it, e.g. `Madu`. */
  goods: text,
  /** Which drawing and which family of goods. */
  commodity: z.enum(['madu', 'susu', 'vaksin', 'tumbuhan', 'omkaba']),
  regime: z.enum(['hewan', 'tumbuhan', 'kesehatan']),
  direction: z.enum(['pengeluaran', 'pemasukan', 'ekspor-impor']),
  scope: z.enum(['antar-area', 'internasional']),
  office: reference('agencies'),
  packageKind: z.enum(['form-1', 'sp-1', 'health-certificate']),
  /** One or two plain sentences; also the description for search engines. */
  summary: text,
  /** The one line of "what you do now". */
  nextStep: text,
  /** What the page is not for, and where to go for that. */
  notFor: text,
  /** Every printed line above section A: heading, risk class, name of the goods. */
  heading: z.array(quote).min(1),
  risk: z.strictObject({ class: z.enum(['rendah', 'sedang', 'tinggi']), words: text, provenance }).optional(),
  hsCodes: z.union([
    z.strictObject({ items: z.array(z.strictObject({ code: hsCode, provenance })).min(1) }),
    absent,
  ]),
  place: z.strictObject({ kind: z.enum(['tujuan', 'asal']), content: z.union([quote, absent]) }),
  legalBasis: z.union([
    z.strictObject({
      items: z
        .array(z.strictObject({ regulation: reference('regulations'), words: text, provenance }))
        .min(1),
    }),
    absent,
  ]),
  requirements: z.strictObject({ groups: z.array(requirementGroup).min(1) }),
  /** Questions of the self-check on which no requirement hangs, but the fee, the time plan or the application. */
  asks: z.array(reference('questions')).default([]),
  targets: z.strictObject({ kind: z.enum(['hphk', 'optk']), content: z.union([quote, absent]) }),
  duration: z.strictObject({
    /** For the answer at the top, e.g. `1 hari`. */
    short: text,
    content: z.union([quote, absent]),
    /** What the answer leaves out, e.g. isolation by risk class. */
    notes: z.array(quote).default([]),
  }),
  fees: z.strictObject({
    words: z.array(quote).default([]),
    lines: z.array(feeLine).min(1),
  }),
  products: z
    .array(z.strictObject({ words: text, document: reference('documents').optional(), provenance }))
    .min(1),
  laboratory: z.union([
    z.strictObject({
      title: quote,
      /** Ids of the fee lines that stand in the laboratory table. */
      lines: z.array(feeLineId).min(1),
      notes: z.array(quote).default([]),
    }),
    absent,
  ]),
  complaints: z.strictObject({
    content: z.union([z.strictObject({ quotes: z.array(quote).min(1) }), absent]),
    agencies: z.array(reference('agencies')).default([]),
  }),
  /** Parts of a service standard that the source says in a section of the page; the rest is said to be lacking. */
  standard: z.array(z.strictObject({ component: z.int().min(1).max(14), section: slug })),
  /** Words people type for it that stand nowhere on the page. */
  alsoCalled: z.array(text).default([]),
  source: reference('sources'),
  provenance,
});
export type Service = z.infer<typeof service>;
