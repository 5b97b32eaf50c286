import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../../scripts/server.mjs';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { contentVersionOf } from '../../src/content/version.ts';
import { lastChecked } from '../../src/data/checked.ts';
import { changes } from '../../src/data/changes.ts';
import { tariffsCsv } from '../../src/data/open-data/csv.ts';
import { openRegisters, openServiceFile, OPEN_SCHEMAS } from '../../src/data/open-data/files.ts';
import { openDataSchema } from '../../src/data/open-data/json-schema.ts';
import { tariffHistories } from '../../src/data/tariff-history.ts';
import { feedFaults } from '../support/atom.ts';
import { DIST } from '../support/dist.ts';
import { pageAnchors, pageText } from '../support/page-text.ts';

const SITE = 'http://localhost:4321';
const { content } = loadContent(contentRoot());
const context = {
  content,
  contentVersion: contentVersionOf(contentRoot()),
  checkedOn: lastChecked(content),
  at: (path: `/${string}`) => SITE + path,
};
const registers = { ...openRegisters(context) };

const server = createServer({ dir: DIST });
beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => void server.close());

const ask = async (path: string) => {
  const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
  const { headers, status } = response;
  return {
    status,
    text: await response.text(),
    type: headers.get('content-type') ?? '',
    origin: headers.get('access-control-allow-origin'),
  };
};

const JSON_FILES = [
  ...Object.entries(registers).map(([name, data]) => [`/data/v1/${name}.json`, data] as const),
  ...[...content.services.keys()].map(
    (id) => [`/data/v1/services/${id}.json`, openServiceFile(context, id)] as const,
  ),
];

describe('the built open data, as it is served', () => {
  test.each(JSON_FILES)('%s is this content, open to any origin', async (path, data) => {
    const { status, text, type, origin } = await ask(path);
    expect([status, type, origin]).toEqual([200, expect.stringMatching(/^application\/json/), '*']);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
  });

  test.each(Object.entries(OPEN_SCHEMAS))('the schema %s calls itself what it is', async (name, schema) => {
    const { text, type, origin } = await ask(`/data/schema/${name}.json`);
    expect([type, origin]).toEqual(['application/schema+json', '*']);
    expect(JSON.parse(text)).toEqual(openDataSchema(schema, `${SITE}/data/schema/${name}.json`));
  });

  test('the table of tariffs is CSV with a header', async () => {
    const { text, type, origin } = await ask('/data/v1/tariffs.csv');
    expect([type, origin]).toEqual(['text/csv; charset=utf-8; header=present', '*']);
    expect(text).toBe(tariffsCsv(registers.tariffs.tariffs ?? []));
  });

  test('the feed is Atom', async () => {
    const { text, type, origin } = await ask('/perubahan.xml');
    expect([type, origin]).toEqual(['application/atom+xml; charset=utf-8', '*']);
    expect(feedFaults(text, `${SITE}/perubahan.xml`)).toEqual([]);
  });
});

describe('the page of changes', () => {
  const anchors = pageAnchors('/perubahan/');
  const text = pageText('/perubahan/');
  test('has each note with its day and ground, each service and each tariff under an anchor of its own', () => {
    const expected = [
      ...changes(content).map(({ id }) => id),
      ...[...content.services.keys()].map((id) => `layanan-${id}`),
      ...tariffHistories(content).map(({ anchor }) => anchor),
    ];
    expect(expected.filter((anchor) => !anchors.has(anchor))).toEqual([]);
    for (const { data } of changes(content)) {
      expect(text).toContain(data.title);
      expect(text).toContain(data.ground);
    }
  });
  test('says of every tariff since when it holds and that no earlier figure is known', () => {
    expect(text.split('nilai sebelumnya tidak ada di sumber').length - 1).toBe(
      tariffHistories(content).length,
    );
    expect(text).toContain('PP 35/2016 menggantikan PP 48/2012');
  });
});
