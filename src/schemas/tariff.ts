import { z } from 'zod';
import { UNIT_NAMES } from '../domain/units.ts';
import { isoDate, rupiah, slug, text } from './fields.ts';
import { article, provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** Which way goods go; figures may differ by it. */
export const traffic = z.enum(['antar-area', 'ekspor', 'impor']);
export type Traffic = z.infer<typeof traffic>;

/** What a figure rests on: an article, or only the document in which it was seen; never an invented article. */
export const basis = z.union([
  article,
  z.strictObject({ seenOnlyIn: reference('sources'), seenOn: isoDate }),
]);
export type Basis = z.infer<typeof basis>;

/** One figure and the days on which it holds, both ends included; without `to` no end is known. */
export const datedValue = z.strictObject({
  traffic,
  /** Kind of goods, where the figure was published for one kind alone. */
  goods: slug.optional(),
  from: isoDate,
  to: isoDate.optional(),
  /** Whole rupiah per unit; `tidak-terbaca` where the copy at hand cannot be read. */
  amount: z.union([rupiah, z.literal('tidak-terbaca')], 'rupiah bulat atau "tidak-terbaca"'),
  basis,
  checkedOn: isoDate,
});
export type DatedValue = z.infer<typeof datedValue>;

const overlap = (a: DatedValue, b: DatedValue) =>
  a.traffic === b.traffic &&
  a.goods === b.goods &&
  a.from <= (b.to ?? '9999-12-31') &&
  b.from <= (a.to ?? '9999-12-31');

/** One legal quantity: its unit and its dated values. */
export const tariff = z.strictObject({
  title: text,
  unit: z.enum(UNIT_NAMES, `satuan: ${UNIT_NAMES.join(', ')}`),
  values: z
    .array(datedValue)
    .min(1)
    .superRefine((values, context) => {
      values.forEach((value, index) => {
        if (value.to !== undefined && value.to < value.from)
          context.addIssue({
            code: 'custom',
            path: [index, 'to'],
            message: `tanggal pada atau sesudah ${value.from}`,
            input: value.to,
          });
        const earlier = values.slice(0, index).find((other) => overlap(value, other));
        if (earlier)
          context.addIssue({
            code: 'custom',
            path: [index, 'from'],
            message: `masa berlaku yang tidak bertumpuk dengan nilai sejak ${earlier.from}`,
            input: value.from,
          });
      });
    }),
  provenance,
});
export type Tariff = z.infer<typeof tariff>;
