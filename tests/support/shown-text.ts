import { z } from 'zod';
import { hsCode, text } from '../../src/schemas/fields.ts';

type Def = {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  getter?: () => z.ZodType;
};

/** Keys whose text steers the site and is not what a visitor reads. */
const UNSEEN = new Set([
  'shownOn',
  'enteredOn',
  'alsoCalled',
  'mends',
  'omitted',
  'extensions',
  'section',
  'mark',
]);

/** Ids and names of kinds have no greatest length. */
const isShortText = (schema: z.ZodType) => schema instanceof z.ZodString && schema.maxLength !== null;

/** Every text of an entry that a visitor can read, following the schema; ids and names of kinds are none. */
export const shownText = (schema: z.ZodType, value: unknown): string[] => {
  if (value === undefined || value === null) return [];
  if (schema === text || schema === hsCode || isShortText(schema)) return [value as string];
  const def = schema.def as unknown as Def;
  if (def.shape)
    return Object.entries(def.shape)
      .filter(([key]) => !UNSEEN.has(key))
      .flatMap(([key, inner]) => shownText(inner, (value as Record<string, unknown>)[key]));
  if (def.element) return (value as unknown[]).flatMap((item) => shownText(def.element as z.ZodType, item));
  if (def.options) {
    const match = def.options.find((option) => option.safeParse(value).success);
    return match ? shownText(match, value) : [];
  }
  if (def.getter) return shownText(def.getter(), value);
  return def.innerType ? shownText(def.innerType, value) : [];
};
