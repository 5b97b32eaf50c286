/** `npm run content:schemas`: JSON Schemas of the YAML in `content/`, with which editors offer and explain keys. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { FILES, SCHEMAS } from '../src/content/collections.ts';
import { COLLECTIONS, references, type CollectionName } from '../src/schemas/reference.ts';

const root = join(import.meta.dirname, '..');

/** Folder of the schemas, a file a collection of YAML files. */
export const SCHEMA_FOLDER = 'content-schemas';

type Words = {
  dataTerbuka: { kunci: Record<string, string> };
  skemaIsi: { judul: string; kunci: Record<string, string> };
};
type Schema = { description?: string; properties?: Record<string, Schema> };

const isYaml = (name: CollectionName) => FILES[name].source.endsWith('\\.yaml$');

/** Where the files of a collection are, as an editor's pattern. */
const globOf = (name: CollectionName) =>
  `content/${FILES[name].source
    .replace(/^\^|\$$/g, '')
    .replaceAll('\\', '')
    .replaceAll(/\(\[\^\/\]\+\/\[\^\/\]\+\)/g, '*/*')
    .replaceAll(/\(\[\^\/\]\+\)|\(d\{4\}\)/g, '*')}`;

const describeKeys = (node: unknown, meanings: Record<string, string>): void => {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, inner] of Object.entries((node as Schema).properties ?? {}))
    if (meanings[key] && inner.description === undefined) inner.description = meanings[key];
  for (const inner of Object.values(node)) describeKeys(inner, meanings);
};

const schemaOf = (name: CollectionName, { dataTerbuka, skemaIsi }: Words): string => {
  const made = z.toJSONSchema(SCHEMAS[name], {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const named = references.get(zodSchema as z.ZodString)?.collection;
      if (named)
        jsonSchema.description = `Nama berkas di content/${named === 'tariff-lines' ? 'tariffs/ (id baris)' : `${named}/`}`;
    },
  });
  // A copy: a schema that is used twice is one object there, and would say the same in both places.
  const own = JSON.parse(JSON.stringify(made)) as Schema;
  describeKeys(own, { ...dataTerbuka.kunci, ...skemaIsi.kunci });
  const title = skemaIsi.judul.replace('{folder}', globOf(name));
  return `${JSON.stringify({ title, ...own }, null, 2)}\n`;
};

/** The text of every schema and of the settings that lead an editor to them, by path from the root. */
export const contentSchemas = (): Map<string, string> => {
  const words = parse(readFileSync(join(root, 'content/ui/id.yaml'), 'utf8')) as Words;
  const names = COLLECTIONS.filter(isYaml);
  const mapping = Object.fromEntries(
    names.map((name) => {
      const glob = globOf(name);
      const several = /^(.*)\((.*)\)(.*)$/.exec(glob);
      const [, before = '', options = '', after = ''] = several ?? [];
      return [
        `./${SCHEMA_FOLDER}/${name}.json`,
        several ? options.split('|').map((one) => before + one + after) : [glob],
      ];
    }),
  );
  return new Map([
    ...names.map((name) => [`${SCHEMA_FOLDER}/${name}.json`, schemaOf(name, words)] as const),
    ['.vscode/settings.json', `${JSON.stringify({ 'yaml.schemas': mapping }, null, 2)}\n`],
  ]);
};

if (process.argv[1] === import.meta.filename)
  for (const [path, text] of contentSchemas()) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
