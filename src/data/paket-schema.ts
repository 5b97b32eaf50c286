import { z } from 'zod';
import { paketV1, paketV2 } from '../schemas/paket.ts';

const VERSIONS = { 1: paketV1, 2: paketV2 };

/**
 * The JSON Schema (2020-12) of a version of `paket.json`, from the schema that this site checks its own packages with. Without the
 * keyword `format`, of which validators know different lists: the patterns say the same.
 * @param address where it is published, its `$id`
 */
export const paketJsonSchema = (address: string, version: keyof typeof VERSIONS): Record<string, unknown> => {
  const schema = z.toJSONSchema(VERSIONS[version], {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema.format;
    },
  });
  return { $schema: schema.$schema, $id: address, title: 'paket.json', ...schema };
};
