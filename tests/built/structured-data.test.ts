import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { asScript } from '../../src/data/structured-data.ts';
import { builtPages, DIST } from '../support/dist.ts';
import { asShown, pageAnchors, pageText } from '../support/page-text.ts';

type Node = Record<string, unknown> & { '@type': string };

const ORIGIN = 'http://localhost:4321';
const { content } = loadContent(contentRoot());
const pages = builtPages();
const paths = new Set(pages.map(({ path }) => path));
const bodiesOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, body]) => body ?? '');
const nodesOf = (html: string): Node[] =>
  bodiesOf(html).flatMap((body) => (JSON.parse(body) as { '@graph': Node[] })['@graph']);
const all = pages.flatMap(({ path, html }) => nodesOf(html).map((node) => ({ path, node })));
const ofType = (type: string) => all.filter(({ node }) => node['@type'] === type);

const REQUIRED: Record<string, string[]> = {
  BreadcrumbList: ['itemListElement'],
  GovernmentService: ['name', 'provider', 'serviceOutput'],
  HowTo: ['name', 'step'],
  Dataset: ['name', 'description', 'url', 'distribution'],
};

const addressesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['item', 'url', 'contentUrl'].includes(key) && typeof inner === 'string' ? [inner] : addressesIn(inner),
  );
};

describe('what pages say of themselves to machines', () => {
  test('is one block of schema.org a page, of kinds that are known here, with what each kind needs', () => {
    for (const { html } of pages) expect(bodiesOf(html).length).toBeLessThanOrEqual(1);
    for (const { path, node } of all)
      expect(
        REQUIRED[node['@type']]?.filter((property) => !node[property]),
        path,
      ).toEqual([]);
  });

  test('names only absolute addresses of pages, anchors and files that are there', () => {
    const anchors = new Map(
      [...paths].filter((path) => path.endsWith('/')).map((path) => [path, pageAnchors(path)]),
    );
    for (const address of new Set(all.flatMap(({ node }) => addressesIn(node)))) {
      const { origin, pathname, hash } = new URL(address);
      expect(origin).toBe(ORIGIN);
      if (pathname.endsWith('/')) expect(paths, address).toContain(pathname);
      else expect(() => readFileSync(join(DIST, pathname)), address).not.toThrow();
      if (hash) expect(anchors.get(pathname), address).toContain(hash.slice(1));
    }
  });

  test('gives each page with a trail the same trail', () => {
    for (const { path, html } of pages) {
      const shown = /<nav class="crumbs"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
      const links = [...shown.matchAll(/href="([^"]+)"/g)].map(([, href]) => ORIGIN + (href ?? ''));
      const list = nodesOf(html).find((node) => node['@type'] === 'BreadcrumbList');
      const items = (list?.['itemListElement'] ?? []) as { position: number; name: string; item?: string }[];
      expect(
        items.flatMap(({ item }) => item ?? []),
        path,
      ).toEqual(links);
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(items.every(({ name }) => name.length > 0)).toBe(true);
    }
  });

  test('names the office of each service as its source does, and no fee or area that no source is sure of', () => {
    expect(
      ofType('GovernmentService')
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...content.services.keys()].map((id) => `/layanan/${id}/`).sort());
    for (const { path, node } of ofType('GovernmentService')) {
      const service = content.services.get(path.split('/')[2] ?? '')?.data;
      const names = (service?.offices ?? []).map((office) => ({
        name: content.agencies.get(office)?.data.name,
      }));
      expect(node).toMatchObject({ name: service?.title, provider: names.length === 1 ? names[0] : names });
      expect(Object.keys(node).filter((key) => ['offers', 'areaServed'].includes(key))).toEqual([]);
    }
  });

  test('tells the steps of each guide in the words of the page, each with its anchor', () => {
    expect(ofType('HowTo').length).toBe(content.guides.size);
    for (const { path, node } of ofType('HowTo')) {
      const shown = asShown(pageText(path)).replace(/[\s;]+/g, ' ');
      const steps = node['step'] as { text: string }[];
      const guide = content.guides.get(/^\/panduan\/([^/]+)\//.exec(path)?.[1] ?? '');
      expect(steps.length).toBe(guide?.data.stages.length);
      expect(
        steps.map(({ text }) => text.replace(/[\s;]+/g, ' ')).filter((text) => !shown.includes(text)),
      ).toEqual([]);
    }
  });

  test('is data to the content policy: no browser runs it, and no hash allows it', () => {
    const headers = readFileSync(join(DIST, '_headers'), 'utf8');
    const hashes = pages
      .flatMap(({ html }) => bodiesOf(html))
      .map((body) => createHash('sha256').update(body).digest('base64'));
    expect(hashes.filter((hash) => headers.includes(hash))).toEqual([]);
  });

  test('cannot end its own element', () => {
    const written = asScript([{ '@type': 'Thing', name: '</script><script>x()' }]);
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toMatchObject({ '@graph': [{ name: '</script><script>x()' }] });
  });
});
