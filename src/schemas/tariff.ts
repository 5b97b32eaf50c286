import { z } from 'zod';
import { UNIT_NAMES } from './vocabulary.ts';
import { isoDate, rupiah, slug, text } from './fields.ts';
import { article, provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** Which way goods go; figures may differ by it. */
export const traffic = z.enum(['antar-area', 'ekspor', 'impor']);
export type Traffic = z.infer<typeof traffic>;

/** Whose goods or papers a tariff is for: the three quarantines, rooms and halls, and the health ministry's. */
export const tariffField = z.enum(['hewan', 'tumbuhan', 'ikan', 'umum', 'kesehatan']);
export type TariffField = z.infer<typeof tariffField>;

/** What is charged; also the last part of the address of a list. */
export const tariffKind = z.enum([
  'pemeriksaan',
  'alat-angkut',
  'pengasingan-pengamatan',
  'perlakuan',
  'pengawasan',
  'pengambilan-sampel',
  'laboratorium',
  'dokumen',
  'fasilitas',
  'lainnya',
]);
export type TariffKind = z.infer<typeof tariffKind>;

/**
 * How well a figure is known: `A` at least three hands agree, `B` two, `C` one, `X` disputed and therefore without a
 * figure. A hand is whoever copied the law; two tables of one office are one hand.
 */
export const grade = z.enum(['A', 'B', 'C', 'X']);
export type Grade = z.infer<typeof grade>;

/** What a figure rests on: an article, or only the document in which it was seen; never an invented article. */
export type Basis = z.infer<typeof article> | { seenOnlyIn: string; seenOn: string };

const since = {
  /** First day on which the ground is known to hold. */
  from: isoDate,
  to: isoDate.optional(),
  /** The day in force was not read: `from` is the earliest it can be, and is never shown as the start. */
  startUnread: z.boolean().optional(),
};

/** A ground of the figures of a group, with the days on which it holds. */
const ground = z.union([
  z.strictObject({ ...article.shape, ...since }),
  z.strictObject({ seenOnlyIn: reference('sources'), seenOn: isoDate, ...since }),
]);

const amount = z.union(
  [rupiah, z.literal('tidak-terbaca')],
  'rupiah bulat tanpa titik, mis. 5000, atau "tidak-terbaca"',
);

/** Figures by direction; one that is left out has none in the list, which does not make it free. */
const amounts = z.strictObject({
  'antar-area': amount.optional(),
  ekspor: amount.optional(),
  impor: amount.optional(),
  /** Where no direction tells figures apart, as for a vaccination book. */
  semua: amount.optional(),
});

/** One amount for everything up to a size, e.g. by a ship's tonnage. */
const brackets = z.strictObject({
  /** Smallest size that is named. */
  from: z.number().nonnegative(),
  /** Upper ends rise, each included; the last step may have none. */
  steps: z.array(z.strictObject({ upTo: z.number().positive().optional(), amount })).min(1),
});
export type Brackets = z.infer<typeof brackets>;

const lineValue = z
  .strictObject({
    /** Kind of goods, where the figure was published for one kind alone. */
    goods: slug.optional(),
    amounts: amounts.optional(),
    brackets: brackets.optional(),
    /** Keys of the group's grounds: those, whose copies show exactly these figures. */
    grounds: z.array(slug).min(1, 'paling sedikit satu dasar'),
    grade: z.enum(grade.options, 'tingkat salinan: A, B, C, atau X'),
    /** Only where the figure holds for less than its grounds do. */
    from: isoDate.optional(),
    to: isoDate.optional(),
  })
  .refine(({ amounts: one, brackets: other }) => (one === undefined) !== (other === undefined), {
    error: 'tepat satu dari amounts atau brackets',
  });

/** Stable id of a tariff line of the lists, e.g. `hewan.pemeriksaan.produk-pangan.madu`. */
export const tariffLineId = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'id baris tarif, mis. "pemeriksaan.buah-segar"');

/** One line of a list of tariffs: its words, its unit, its figures. */
const tariffLine = z.strictObject({
  id: tariffLineId,
  /** Id in the open data and anchor on `/perubahan/` from the time before lines had ids of their own. */
  publishedAs: z.string().optional(),
  /** The list's own words, without numbering. */
  item: text,
  /** Left out where the unit is disputed. */
  unit: z.enum(UNIT_NAMES, `satuan: ${UNIT_NAMES.join(', ')}`).optional(),
  values: z.array(lineValue).min(1),
  /** Where copies or laws differ, in words. */
  conflict: reference('conflicts').optional(),
  /** What to ask the officer where the list alone does not settle the figure. */
  question: text.optional(),
});
export type TariffLineEntry = z.infer<typeof tariffLine>;

/** One group of an annex: a file, with its lines in the order in which the annex prints them. */
export const tariffGroup = z.strictObject({
  order: z.int().positive(),
  field: tariffField,
  kind: tariffKind,
  /** Headings of the annex above the group, the outermost first. */
  path: z.array(text).min(1),
  grounds: z.record(slug, ground).refine((all) => Object.keys(all).length > 0, {
    error: 'paling sedikit satu dasar: peraturan atau sumber',
  }),
  groups: z.array(z.strictObject({ title: text.optional(), lines: z.array(tariffLine).min(1) })).min(1),
  provenance,
});
export type TariffGroup = z.infer<typeof tariffGroup>;
