import type { z } from 'zod';
import { defOf, type SchemaDef } from './schema-def.ts';

/** The objects, lists and records that a schema may stand for, whatever is wrapped around them. */
const unwrapped = (schema: z.ZodType): SchemaDef[] => {
  const def = defOf(schema);
  const inner = [...(def.options ?? []), def.innerType ?? def.in ?? def.getter?.()].filter(
    (one) => one !== undefined,
  );
  return inner.length > 0 ? inner.flatMap(unwrapped) : [def];
};

/** The keys that a schema knows at a path; none where it knows no such path. */
export const keysOf = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  const [first, ...rest] = path;
  return unwrapped(schema).flatMap((def) => {
    if (first === undefined) return Object.keys(def.shape ?? {});
    const next =
      def.type === 'array' ? def.element : def.type === 'record' ? def.valueType : def.shape?.[String(first)];
    return next ? keysOf(next, rest) : [];
  });
};
