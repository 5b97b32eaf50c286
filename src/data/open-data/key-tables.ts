import { dataTerbuka } from 'ui:id';
import { fill } from '../../i18n/fill.ts';
import { OPEN_SCHEMAS, type OpenSchemaName } from './files.ts';
import { openDataSchema, type SchemaNode } from './json-schema.ts';

/** A key of a file: its path inside the table's object, what it holds, and what it means. */
type KeyRow = { path: string; holds: string; optional: boolean; meaning: string };

/** The keys of one kind of object, under the name of its file or part. */
export type KeyTable = { name: string; rows: KeyRow[] };

const partName = (ref: string) => ref.replace('#/$defs/', '');

/** What a key holds, in words: its kind, the values it may have, or the part described elsewhere. */
const holds = (node: SchemaNode): string => {
  if (node.$ref) return fill(dataTerbuka.dari, { nama: partName(node.$ref) });
  if (node.enum) return node.enum.map(String).join(dataTerbuka.atau);
  if (node.const !== undefined) return String(node.const);
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return [...new Set(choices.map(holds))].join(dataTerbuka.atau);
  if (node.type === 'array' && node.items && !node.items.properties) return `[] ${holds(node.items)}`;
  const kinds: Record<string, string> = dataTerbuka.jenis;
  return kinds[node.type ?? ''] ?? node.type ?? '';
};

/** The keys of an object and of the objects inside it; what has a table of its own is only named. */
const rowsOf = (node: SchemaNode, path = ''): KeyRow[] => [
  ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const list = inner.type === 'array';
    const here = `${path}${key}${list ? '[]' : ''}`;
    const row = {
      path: here,
      holds: list && inner.items ? holds(inner.items) : holds(inner),
      optional: !(node.required ?? []).includes(key),
      meaning: inner.description ?? '',
    };
    return [row, ...rowsOf((list ? inner.items : inner) ?? {}, `${here}.`)];
  }),
  ...(node.anyOf ?? node.oneOf ?? []).flatMap((choice) => rowsOf(choice, path)),
];

const unique = (rows: KeyRow[]) => [...new Map(rows.map((row) => [row.path, row])).values()];

/** Tables of every key of the open data, made of the published schemas: files first, then the parts they share. */
export const keyTables = (): { common: KeyTable; files: KeyTable[]; parts: KeyTable[] } => {
  const schemas = (Object.keys(OPEN_SCHEMAS) as OpenSchemaName[]).map((name) => ({
    name,
    schema: openDataSchema(OPEN_SCHEMAS[name], ''),
  }));
  const keysOf = (schema: SchemaNode) => Object.keys(schema.properties ?? {});
  const own = ({ name, schema }: (typeof schemas)[number]) => {
    const { [name]: node } = schema.properties ?? {};
    return { name, rows: unique(rowsOf({ properties: node ? { [name]: node } : {}, required: [name] })) };
  };
  const [first] = schemas;
  const shared = Object.entries(first?.schema.properties ?? {}).filter(([key]) =>
    schemas.every(({ schema }) => keysOf(schema).includes(key)),
  );
  const parts = new Map(schemas.flatMap(({ schema }) => Object.entries(schema.$defs ?? {})));
  return {
    common: {
      name: dataTerbuka.tiapBerkas,
      rows: unique(rowsOf({ properties: Object.fromEntries(shared), required: shared.map(([key]) => key) })),
    },
    files: schemas.map(own),
    parts: [...parts].map(([name, node]) => ({ name, rows: unique(rowsOf(node)) })),
  };
};
