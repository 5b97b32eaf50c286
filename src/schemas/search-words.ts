import { z } from 'zod';
import { slug, text } from './fields.ts';
import { reference } from './reference.ts';

/** Words people type, and the word of the site that they stand for. */
const synonym = z.strictObject({ means: text, words: z.array(text).min(1) });

/** Exactly one page, or one section of every service, that some words lead to. */
const place = z
  .strictObject({
    service: reference('services').optional(),
    document: reference('documents').optional(),
    regulation: reference('regulations').optional(),
    guide: reference('guides').optional(),
    term: reference('terms').optional(),
    /** Anchor of a section of the service pages, e.g. `biaya`. */
    section: slug.optional(),
    /** Any other page, by its address, e.g. `/tarif/`. */
    page: z
      .string()
      .regex(/^\/([a-z-]+\/)+$/, 'alamat halaman dengan garis miring di kedua ujung, mis. "/tarif/"')
      .optional(),
    words: z.array(text).min(1),
  })
  .refine(({ words: _words, ...target }) => Object.values(target).filter(Boolean).length === 1, {
    error: 'tepat satu dari service, document, regulation, guide, term, section, atau page',
  });

/**
 * What people type that stands nowhere on the site: other words for the same thing, words that lead to one place,
 * and words that say nothing about what is looked for. No fact: nothing of it is shown as one.
 */
export const searchWords = z.strictObject({
  /** What the file gathers, for editors. */
  title: text,
  synonyms: z.array(synonym).default([]),
  places: z.array(place).default([]),
  /** Words of a question that are not looked for, e.g. `bagaimana`. */
  ignored: z.array(text).default([]),
});
export type SearchWords = z.infer<typeof searchWords>;
