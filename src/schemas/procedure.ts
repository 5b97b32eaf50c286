import { z } from 'zod';
import { absent } from './absent.ts';
import { slug, shortText, text } from './fields.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** Who does a step. */
const actor = z.enum([
  'pengguna-jasa',
  'petugas',
  'pejabat',
  'dokter-hewan-karantina',
  'dokter',
  'paramedis',
]);

/** Where a case may leave the straight road. */
const branch = z.enum(['penahanan', 'penolakan', 'pemusnahan', 'pembebasan']);

/** A length of time as the source gives it; a range where it gives one. */
export const duration = z.strictObject({
  unit: z.enum(['menit', 'jam', 'hari', 'hari-kerja']),
  min: z.int().positive(),
  max: z.strictObject({ unit: z.enum(['menit', 'jam', 'hari', 'hari-kerja']), value: z.int() }).optional(),
});
export type Duration = z.infer<typeof duration>;

const subItem = z.strictObject({ mark: text, words: text, duration: duration.optional() });

/** One step of a procedure: who does what, with which documents. */
export const step = z.strictObject({
  /** Anchor `langkah-<slug>`: a chosen name, never a number. */
  slug,
  /** A few words for the diagram and the contents list. */
  title: shortText(80),
  actor,
  /** Where the source does not say who acts, in all of the step or a part of it: the actor is then inferred. */
  actorUnnamed: z.enum(['seluruhnya', 'sebagian']).optional(),
  words: text,
  items: z.array(subItem).default([]),
  documentsIn: z.array(reference('documents')).default([]),
  documentsOut: z.array(reference('documents')).default([]),
  duration: duration.optional(),
  branches: z.array(branch).default([]),
  provenance,
});
export type Step = z.infer<typeof step>;

/** The steps of one list, in their order. */
export const procedureList = z.strictObject({
  id: slug,
  /** The office that alone does it so, where a service is offered by several. */
  office: reference('agencies').optional(),
  title: shortText(80).optional(),
  steps: z.array(step).min(1),
});

/** The steps of a service; a source that prints two lists keeps both, and one that prints none says so. */
export const procedure = z
  .strictObject({
    /** In the place of lists. */
    absent: absent.optional(),
    lists: z
      .array(procedureList)
      .default([])
      .superRefine((lists, context) => {
        const seen = new Set<string>();
        lists.forEach((list, i) =>
          list.steps.forEach(({ slug: name }, j) => {
            if (seen.has(name))
              context.addIssue({
                code: 'custom',
                path: [i, 'steps', j, 'slug'],
                message: 'slug yang belum dipakai langkah lain',
                input: name,
              });
            seen.add(name);
          }),
        );
      }),
  })
  .refine(({ lists, absent: none }) => (none === undefined) === lists.length > 0, {
    message: 'lists, atau absent bila sumber tidak memuat langkah',
  });
export type Procedure = z.infer<typeof procedure>;
