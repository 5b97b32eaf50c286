import type { z } from 'zod';

/** What a zod schema is made of, as far as the content's schemas are walked. */
export type SchemaDef = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  valueType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  getter?: () => z.ZodType;
};

/** The definition of a schema; zod types it only for its own kinds. */
export const defOf = (schema: z.ZodType): SchemaDef => schema.def;
