import { COLLECTIONS } from '../schemas/reference.ts';
import type { Content } from './collections.ts';

type Visit = (object: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]) => void;

const walk = (value: unknown, path: readonly PropertyKey[], visit: Visit): void => {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, path);
  for (const [key, inner] of Object.entries(value))
    walk(inner, [...path, Array.isArray(value) ? Number(key) : key], visit);
};

/** Visits every group of keys in every entry, whatever its schema. */
export const walkFacts = (
  content: Content,
  visit: (file: string, ...at: Parameters<Visit>) => void,
): void => {
  for (const name of COLLECTIONS)
    for (const { file, data } of content[name].values())
      walk(data, [], (object, path) => visit(file, object, path));
};
