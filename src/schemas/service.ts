import { z } from 'zod';
import { PACKAGE_KINDS } from './vocabulary.ts';
import { UNIT_NAMES } from './vocabulary.ts';
import { absent } from './absent.ts';
import { brief } from './brief.ts';
import { hsCode, slug, shortText, text } from './fields.ts';
import { article, provenance, quoted as quote } from './provenance.ts';
import { lineReference, reference } from './reference.ts';

/** Stable id of a tariff line; its anchor is `biaya-<id>` and its query parameter in the estimator the id itself. */
const feeLineId = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, 'id tarif, mis. "sertifikat" atau "pemeriksaan.buah-segar"');

/** What every tariff line of a service says, whatever it costs. */
export const feeLineCommon = {
  id: feeLineId,
  /** Ids under which it was published before, each with what changed: their links and anchors still lead here. */
  formerly: z.array(z.strictObject({ id: feeLineId, says: text })).optional(),
  /** The source's own wording. */
  words: text,
  /** As the source prints the figure, e.g. `5.000 / sertifikat`; left out where it prints none. */
  printed: text.optional(),
  /** Heading under which many lines are gathered. */
  group: text.optional(),
  /** The goods it measures, where its words name goods and not only a class of the law; the applicant's form is filled with it. */
  goods: shortText(100).optional(),
  /** `bersyarat`: charged only if the officer finds the action necessary. */
  certainty: z.enum(['pasti', 'bersyarat']),
  provenance,
};

/** A line that is charged, by a line of the lists of tariffs. */
const chargedLine = z.strictObject({ ...feeLineCommon, line: lineReference() });
/** A line that the law takes off this service: it counts Rp0 and says why. */
const waivedLine = z.strictObject({
  ...feeLineCommon,
  unit: z.enum(UNIT_NAMES),
  waived: z.strictObject({ basis: article, because: text }),
});
/** A line of the fees of a service. */
const feeLine = z.union([chargedLine, waivedLine]);
export type FeeLine = z.infer<typeof feeLine>;

/** The office that alone says it, where several offices offer a service and their pages differ. */
const ofOffice = { office: reference('agencies').optional() };
const officeQuote = quote.extend(ofOffice);

const requirementGroup = z.strictObject({
  id: slug,
  ...ofOffice,
  /** The heading as printed; left out where the source prints none. */
  title: shortText(100).optional(),
  words: text.optional(),
  items: z
    .array(z.strictObject({ slug, words: text, requirement: reference('requirements'), provenance }))
    .min(1),
});

/** Where the application is handed in, for services whose application is not prepared on this site. */
const handIn = z.strictObject({ words: text, ...ofOffice, href: z.url().optional(), provenance });

/** What is issued in the end. */
export const product = z.strictObject({
  words: text,
  ...ofOffice,
  document: reference('documents').optional(),
  provenance,
});

/** Service times that differ by kind of goods (`label`) or by office. */
const durationRow = z.strictObject({ label: text.optional(), ...ofOffice, words: text, provenance });

/** One of the 14 components of a service standard (UU 25/2009 Ps. 21): where the page tells it, and from what. */
const standardPart = z
  .strictObject({
    component: z.int().min(1).max(14),
    section: slug.optional(),
    /** Another source than the service's own, from which the section has it. */
    source: reference('sources').optional(),
    /** The copy of the service's own source ends before it. */
    unread: z.literal(true).optional(),
  })
  .refine(({ section, unread }) => section !== undefined || unread, {
    message: 'section, atau unread bila sumbernya terpotong di situ',
  });

/** Whom or what a service is for. */
const SUBJECTS = ['barang', 'orang', 'kapal'] as const;

/** One service: subject or commodity × direction × scope × offices, with everything its page says. */
export const service = z.strictObject({
  order: z.int().positive(),
  title: shortText(100),
  /** Said at the top of the page and in every list: what of the source could not be read. */
  partial: quote.optional(),
  subject: z.enum(SUBJECTS).default('barang'),
  /** What is moved, checked or issued, as a visitor would say it, e.g. `Madu`. */
  goods: shortText(100),
  /** Family of goods, with its name and drawing. */
  commodity: reference('commodities'),
  /** `karantina`: animals, fish and plants by the same page. */
  regime: z.enum(['hewan', 'tumbuhan', 'karantina', 'kesehatan']),
  /** Left out where nothing is moved, or where the source does not say which way. */
  direction: z.enum(['pengeluaran', 'pemasukan', 'ekspor-impor', 'ekspor']).optional(),
  scope: z.enum(['antar-area', 'internasional']).optional(),
  /** Whose pages the facts are from; what is not the same in all of them names its office. */
  offices: z.array(reference('agencies')).min(1),
  /** The form that `/paket/` prepares; left out where this site has none, and `handIn` then tells the way. */
  packageKind: z.enum(PACKAGE_KINDS).optional(),
  handIn: z.array(handIn).default([]),
  /** One or two plain sentences; also the description for search engines. */
  summary: shortText(300),
  /** The first layer of the page: the answer and the sender's own steps. */
  brief,
  /** The one line of "what you do now". */
  nextStep: shortText(300),
  /** What the page is not for, and where to go for that. */
  notFor: shortText(300),
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
      /** Said above the list, e.g. that it is another office's. */
      lead: quote.optional(),
      items: z
        .array(z.strictObject({ regulation: reference('regulations'), words: text, provenance }))
        .min(1),
      /** What the source names beside them and the register of law does not hold. */
      also: z.array(quote).default([]),
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
    content: z.union([quote, z.strictObject({ rows: z.array(durationRow).min(1) }), absent]),
    /** What the answer leaves out, e.g. isolation by risk class. */
    notes: z.array(quote).default([]),
  }),
  fees: z
    .strictObject({
      words: z.array(officeQuote).default([]),
      lines: z.array(feeLine).default([]),
      /** In the place of words and lines, where the source says nothing of fees. */
      absent: absent.optional(),
    })
    .refine(({ words, lines, absent: none }) => (none === undefined) === words.length + lines.length > 0, {
      message: 'words atau lines, atau absent bila sumber tidak memuat biaya',
    }),
  products: z.array(product).default([]),
  /** In the place of products, where the source names none. */
  productsAbsent: absent.optional(),
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
    content: z.union([z.strictObject({ quotes: z.array(officeQuote).min(1) }), absent]),
    agencies: z.array(reference('agencies')).default([]),
  }),
  /** Parts of a service standard that a section of the page tells or the source's copy cuts off; the rest is lacking. */
  standard: z.array(standardPart),
  /** Words people type for it that stand nowhere on the page. */
  alsoCalled: z.array(text).default([]),
  /** What the page was made from, each once. */
  sources: z.array(reference('sources')).min(1),
  provenance,
});
export type Service = z.infer<typeof service>;
