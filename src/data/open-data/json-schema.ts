import { dataTerbuka } from 'ui:id';
import { z } from 'zod';
import { partNames } from '../../schemas/open-data/parts.ts';

/** A node of a JSON Schema, as far as this site writes and reads them. */
export type SchemaNode = {
  type?: string;
  description?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  enum?: unknown[];
  const?: string | number | boolean | null;
  pattern?: string;
  $ref?: string;
  $defs?: Record<string, SchemaNode>;
};

/** What each key means, for people: a key means the same in every file. */
const MEANINGS: Record<string, string> = dataTerbuka.kunci;

/** Every node below, told by the key under which it stands. */
const describeKeys = (node: SchemaNode): void => {
  for (const [key, inner] of Object.entries(node.properties ?? {}))
    if (MEANINGS[key]) inner.description = MEANINGS[key];
  const inside = [node.properties, node.$defs].flatMap((group) => Object.values(group ?? {}));
  for (const inner of [...inside, ...(node.anyOf ?? []), ...(node.oneOf ?? [])]) describeKeys(inner);
  if (node.items) describeKeys(node.items);
};

/**
 * The JSON Schema (2020-12) of a file of the open data, made of the schema that the file itself is made by. Without
 * the keyword `format`, of which validators know different lists: the patterns say the same.
 * @param address where it is published, its `$id`
 */
export const openDataSchema = (schema: z.ZodType, address: string): SchemaNode & Record<string, unknown> => {
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    metadata: partNames,
    override: ({ jsonSchema }) => {
      delete jsonSchema.format;
      delete jsonSchema['id'];
    },
  });
  // A copy: where a schema is used twice, its node is one object there, and would mean the same in both places.
  const own = JSON.parse(JSON.stringify(made)) as SchemaNode & Record<string, unknown>;
  describeKeys(own);
  return { $schema: own['$schema'], $id: address, ...own };
};
