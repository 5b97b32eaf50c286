import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { listedLines, publishedId } from '../../../src/content/tariff-lines.ts';
import { walkReferences } from '../../../src/content/walk-references.ts';
import {
  OPEN_SCHEMAS,
  openRegisters,
  openServiceFile,
  type OpenSchemaName,
} from '../../../src/data/open-data/files.ts';
import { openDataSchema } from '../../../src/data/open-data/json-schema.ts';
import {
  contentWith,
  DEARER_HONEY,
  DEARER_HONEY_NOTE,
  openContextOf,
  SITE,
} from '../../support/open-data.ts';

const { content } = loadContent(contentRoot());
const registers = { ...openRegisters(openContextOf(content)) };
const services = new Map(
  [...content.services.keys()].map((id) => [id, openServiceFile(openContextOf(content), id)]),
);
const files: [string, OpenSchemaName, Record<string, unknown>][] = [
  ...Object.entries(registers).map(
    ([name, file]) => [name, name as OpenSchemaName, file] as [string, OpenSchemaName, typeof file],
  ),
  ...[...services].map(([id, file]) => [id, 'service', file] as [string, OpenSchemaName, typeof file]),
];

const schemaOf = (name: OpenSchemaName) =>
  openDataSchema(OPEN_SCHEMAS[name], `${SITE}/data/schema/${name}.json`);
const validators = new Map(
  (Object.keys(OPEN_SCHEMAS) as OpenSchemaName[]).map((name) => [
    name,
    new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schemaOf(name)),
  ]),
);
const faults = (name: OpenSchemaName, file: unknown) => {
  const validate = validators.get(name);
  return validate?.(JSON.parse(JSON.stringify(file))) ? [] : validate?.errors;
};

/** Every object in a file that has the key. */
const having = (value: unknown, key: string): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((one) => having(one, key));
  return key in value ? [value as Record<string, unknown>, ...inner] : inner;
};

describe.each(files)('the file %s', (id, name, file) => {
  test('is what its published schema says, read by another program', () => {
    expect(faults(name, file)).toEqual([]);
  });
  test('is what the schema it was made by says', () => {
    expect(OPEN_SCHEMAS[name].safeParse(JSON.parse(JSON.stringify(file))).error?.issues ?? []).toEqual([]);
  });
  test('names its own address and that of its schema, and has no other site in its addresses', () => {
    expect(file['$schema']).toBe(`${SITE}/data/schema/${name}.json`);
    expect(file['url']).toBe(`${SITE}/data/v1/${name === 'service' ? 'services/' : ''}${id}.json`);
    const { license: _license, ...rest } = file;
    const addresses = having(rest, 'url').map(({ url }) => String(url));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((url) => !url.startsWith(`${SITE}/`))).toEqual([]);
  });
  test('describes exactly the sources that its facts name', () => {
    const { sources, ...rest } = file;
    const named = walkReferences(OPEN_SCHEMAS[name], rest)
      .filter(({ collection }) => collection === 'sources')
      .map((reference) => reference.id);
    expect((sources as { id: string }[]).map((source) => source.id)).toEqual([...new Set(named)].sort());
  });
  test('carries no text of an entry twice under two ids', () => {
    const entries = file[name];
    const ids = (Array.isArray(entries) ? entries : [entries]).map((entry: { id: string }) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the open data', () => {
  test('holds every service, tariff, regulation and document of the content', () => {
    const ids = (entries: readonly { id: string }[] | undefined) => entries?.map(({ id }) => id).sort();
    expect(ids(registers.services.services)).toEqual([...content.services.keys()].sort());
    const lines = listedLines(content).map(({ line }) => line);
    expect(ids(registers.tariffs.tariffs)).toEqual(lines.map(publishedId).sort());
    expect(registers.tariffs.tariffs?.map(({ line }) => line).sort()).toEqual(
      lines.map(({ id }) => id).sort(),
    );
    expect(ids(registers.regulations.regulations)).toEqual([...content.regulations.keys()].sort());
    expect(ids(registers.documents.documents)).toEqual([...content.documents.keys()].sort());
    expect([...services.keys()].sort()).toEqual([...content.services.keys()].sort());
  });
  test('says of every entry, requirement, step and tariff line where it was read and when that was checked', () => {
    const facts = [
      ...(registers.services.services ?? []),
      ...(registers.tariffs.tariffs ?? []),
      ...(registers.regulations.regulations ?? []),
      ...(registers.documents.documents ?? []),
      ...[...services.values()].flatMap(({ service }) => [
        ...(service?.requirements.flatMap(({ items }) => items) ?? []),
        ...(service?.procedure.flatMap(({ steps }) => steps) ?? []),
        ...(service?.fees.lines ?? []),
      ]),
    ];
    expect(facts.length).toBeGreaterThan(200);
    for (const { provenance } of facts)
      expect(provenance).toMatchObject({
        source: expect.stringMatching(/./),
        section: expect.stringMatching(/./),
        checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
  });
  test('gives every figure the status of the law it rests on, and calls unverified what only a source holds', () => {
    for (const { basis } of (registers.tariffs.tariffs ?? []).flatMap(({ values }) => values))
      expect(basis.status).toBe(
        'regulation' in basis
          ? content.regulations.get(basis.regulation)?.data.status
          : 'belum-terverifikasi',
      );
  });
  test('keeps a figure that no longer holds beside the new one', () => {
    const changed = contentWith({ ...DEARER_HONEY, ...DEARER_HONEY_NOTE });
    expect(changed.problems).toEqual([]);
    const context = openContextOf(changed.content);
    const tariff = openRegisters(context).tariffs.tariffs?.find(
      ({ id }) => id === 'pp-35-2016/pemeriksaan-madu',
    );
    expect(tariff?.values.map(({ traffic, from, to, amount }) => [traffic, from, to, amount])).toEqual([
      ['antar-area', '2016-10-11', '2027-01-31', 25],
      ['ekspor', '2016-10-11', '2027-01-31', 25],
      ['impor', '2016-10-11', '2027-01-31', 50],
      ['antar-area', '2027-02-01', undefined, 30],
      ['ekspor', '2027-02-01', undefined, 25],
      ['impor', '2027-02-01', undefined, 50],
    ]);
    expect(tariff?.amounts).toEqual({ 'antar-area': 30, ekspor: 25, impor: 50 });
    const file = openServiceFile(context, 'madu-pengeluaran-antar-area');
    expect(faults('service', file)).toEqual([]);
    expect(file?.service?.changes[0]).toMatchObject({
      id: '2027-02-01-madu',
      url: `${SITE}/perubahan/#2027-02-01-madu`,
    });
  });
});

describe('a published schema', () => {
  test.each([
    ['another key', (file: Record<string, unknown>) => ({ ...file, lain: 1 })],
    ['no sources', ({ sources: _sources, ...file }: Record<string, unknown>) => file],
    ['a date that is none', (file: Record<string, unknown>) => ({ ...file, checkedOn: '21-11-2026' })],
    ['a relative address', (file: Record<string, unknown>) => ({ ...file, url: '/data/v1/tariffs.json' })],
    ['no tariffs', (file: Record<string, unknown>) => ({ ...file, tariffs: 'x' })],
  ])('refuses %s', (_, change) => {
    expect(faults('tariffs', change(registers.tariffs))).not.toEqual([]);
  });
});
