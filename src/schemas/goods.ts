import { z } from 'zod';
import { slug, shortText, text } from './fields.ts';
import { reference } from './reference.ts';
import { tariffLineId } from './tariff.ts';

const settled = (good: { line?: unknown; ground?: unknown; candidates?: unknown; question?: unknown }) =>
  good.line !== undefined && good.ground !== undefined && !good.candidates && !good.question;
const open = (good: { line?: unknown; ground?: unknown; candidates?: unknown; question?: unknown }) =>
  good.line === undefined && good.ground === undefined && (good.question !== undefined || !good.candidates);

/** Goods that people carry, and the line of their inspection where the list's own words name or plainly contain them. */
const good = z
  .strictObject({
    /** Stands in addresses: `/periksa/#barang=<id>`. */
    id: slug,
    name: shortText(80),
    field: z.enum(['hewan', 'tumbuhan', 'ikan']),
    /** What people type instead; looked up, never shown. */
    alsoCalled: z.array(text).default([]),
    /** Services whose sources cover the goods, be it for one direction only. */
    services: z.array(reference('services')).default([]),
    line: tariffLineId.optional(),
    /** The list's words on which `line` rests, and what else the copies say. */
    ground: text.optional(),
    /** Lines that the list's words leave open; no one of them is picked. */
    candidates: z.array(tariffLineId).min(1).optional(),
    /** One sentence to put to the officer; without it nobody has held the goods against the list yet. */
    question: text.optional(),
  })
  .refine((data) => settled(data) || open(data), {
    error:
      'line dengan ground, atau question (dengan candidates bila ada baris yang mungkin), atau tak satu pun',
  });

/** A group of goods, for editors; the visitor sees each of its goods by itself. */
export const goodsGroup = z.strictObject({ title: text, goods: z.array(good).min(1) });
