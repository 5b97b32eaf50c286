import { z } from 'zod';
import { paketV1 } from '../schemas/paket.ts';

/**
 * The JSON Schema (2020-12) of `paket.json`, from the schema that this site checks its own packages with. Without the
 * keyword `format`, of which validators know different lists: the patterns say the same.
 * @param address where it is published, its `$id`
 */
export const paketJsonSchema = (address: string): Record<string, unknown> => {
  const schema = z.toJSONSchema(paketV1, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema.format;
    },
  });
  return { $schema: schema.$schema, $id: address, title: 'paket.json', ...schema };
};
