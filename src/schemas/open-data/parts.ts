import { z } from 'zod';
import { UNIT_NAMES } from '../vocabulary.ts';
import { condition } from '../condition.ts';
import { isoDate, rupiah, slug, status, text } from '../fields.ts';
import { when } from '../plan.ts';
import { duration } from '../procedure.ts';
import { provenance, quoted } from '../provenance.ts';
import { reference } from '../reference.ts';
import { absent } from '../absent.ts';
import { source } from '../source.ts';
import { traffic } from '../tariff.ts';

/** Names under which a part of the open data stands in `$defs`, so that its schema and its table are said once. */
export const partNames = z.registry<{ id: string }>();

const part = <S extends z.ZodType>(id: string, schema: S): S => {
  if (!partNames.has(schema)) partNames.add(schema, { id });
  return schema;
};

/** An absolute address on this site, under the origin and base path that it was built for. */
export const address = z.string().regex(/^https?:\/\/\S+$/);

/** An article, or the only source in which something was seen, with what is known of its force today. */
export const openBasis = part(
  'basis',
  z.union([
    z.strictObject({ regulation: reference('regulations'), article: text, status, url: address }),
    z.strictObject({ seenOnlyIn: reference('sources'), seenOn: isoDate, status, url: address }),
  ]),
);
export type OpenBasis = z.output<typeof openBasis>;

/** A span of sizes to which a figure belongs. */
const openSize = part(
  'size',
  z.strictObject({ from: z.number().optional(), above: z.number().optional(), upTo: z.number().optional() }),
);

/** One figure and the days on which it holds, with the status of what it rests on. */
export const openValue = part(
  'value',
  z.strictObject({
    traffic: z.enum([...traffic.options, 'semua']),
    goods: slug.optional(),
    size: openSize.optional(),
    from: isoDate,
    to: isoDate.optional(),
    startUnread: z.literal(true).optional(),
    amount: z.union([rupiah, z.literal('tidak-terbaca')]),
    basis: openBasis,
    grounds: z.array(openBasis).min(1),
    checkedOn: isoDate,
  }),
);

/** A regulation as other entries name it. */
export const openLaw = part(
  'law',
  z.strictObject({ id: reference('regulations'), shortTitle: text, status, url: address }),
);

/** A form or certificate as other entries name it: never by its bare code. */
export const openPaper = part(
  'paper',
  z.strictObject({ id: reference('documents'), code: text, name: text, url: address }),
);

/** A source that facts of this file were read from. */
export const openSource = part(
  'source',
  z.strictObject({
    id: reference('sources'),
    url: address,
    ...source.pick({
      title: true,
      publisher: true,
      kind: true,
      describes: true,
      trust: true,
      seenOn: true,
      address: true,
      hand: true,
    }).shape,
  }),
);

/** The place on a service page where something is used. */
export const openUse = part(
  'use',
  z.strictObject({ service: reference('services'), anchor: text, url: address }),
);

/** The unit that a volume is counted in. */
export const unit = z.enum(UNIT_NAMES);

part('provenance', provenance);
part('quote', quoted);
part('absent', absent);
part('condition', condition);
part('duration', duration);
part('deadline', when);
