import { z } from 'zod';
import { slug, text } from './fields.ts';
import { reference } from './reference.ts';

/** Words people type, and the word of the site that they stand for. */
const synonym = z.strictObject({ means: text, words: z.array(text).min(1) });

/** Exactly one page or a part of one, or one section of every service, that some words lead to. */
const place = z
  .strictObject({
    service: reference('services').optional(),
    document: reference('documents').optional(),
    regulation: reference('regulations').optional(),
    guide: reference('guides').optional(),
    term: reference('terms').optional(),
    office: reference('offices').optional(),
    /** Anchor of a section of the service pages, e.g. `biaya`. */
    section: slug.optional(),
    /** Any other page, by its address, e.g. `/tarif/`. */
    page: z
      .string()
      .regex(/^\/([a-z-]+\/)+$/, 'alamat halaman dengan garis miring di kedua ujung, mis. "/tarif/"')
      .optional(),
    /** Anchor of the part of the page that is meant, e.g. `ps-88` of a regulation. */
    part: slug.optional(),
    words: z.array(text).min(1),
  })
  .refine(({ words: _words, part: _part, ...target }) => Object.values(target).filter(Boolean).length === 1, {
    error: 'tepat satu dari service, document, regulation, guide, term, office, section, atau page',
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
  /** Everyday things that are no animal, fish or plant: the site says that it knows nothing of them. */
  outside: z.array(z.strictObject({ name: text, words: z.array(text).default([]) })).default([]),
  /** Words of a question that are not looked for, e.g. `bagaimana`. */
  ignored: z.array(text).default([]),
  /** Words that only make a question of what they end, e.g. `tidak` in `boleh tidak`. */
  ignoredAtEnd: z.array(text).default([]),
});
export type SearchWords = z.infer<typeof searchWords>;
