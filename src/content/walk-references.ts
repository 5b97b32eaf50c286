import type { z } from 'zod';
import { references, type Referable } from '../schemas/reference.ts';
import { defOf } from './schema-def.ts';

/** An id that an entry names, and where it names it. */
export type FoundReference = { collection: Referable; id: string; path: PropertyKey[] };

/** Follows a value along its schema and reports every reference in it. */
export const walkReferences = (
  schema: z.ZodType,
  value: unknown,
  path: PropertyKey[] = [],
): FoundReference[] => {
  const target = references.get(schema as z.ZodString);
  if (target) return typeof value === 'string' ? [{ collection: target.collection, id: value, path }] : [];
  if (value === undefined || value === null) return [];
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([key, inner]) =>
        walkReferences(inner, (value as Record<string, unknown>)[key], [...path, key]),
      );
    case 'array':
      return (value as unknown[]).flatMap((item, index) =>
        def.element ? walkReferences(def.element, item, [...path, index]) : [],
      );
    case 'record':
      return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
        def.valueType ? walkReferences(def.valueType, inner, [...path, key]) : [],
      );
    case 'union': {
      const match = def.options?.find((option) => option.safeParse(value).success);
      return match ? walkReferences(match, value, path) : [];
    }
    case 'pipe':
      return def.out ? walkReferences(def.out, value, path) : [];
    case 'lazy':
      return def.getter ? walkReferences(def.getter(), value, path) : [];
    default:
      return def.innerType ? walkReferences(def.innerType, value, path) : [];
  }
};
