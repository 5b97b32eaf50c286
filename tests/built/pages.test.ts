import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../../src/content/collections.ts';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { firstSentence } from '../../src/data/glossary.ts';
import { conflictAddress } from '../../src/data/conflicts.ts';
import type { CollectionName } from '../../src/schemas/reference.ts';
import { asShown, pageAnchors, pageText } from '../support/page-text.ts';
import { shownText } from '../support/shown-text.ts';

const { content } = loadContent(contentRoot());

/** Texts that stand on no page of their own: other pages use them. */
const missingOn = (page: string, collection: CollectionName, data: unknown): string[] => {
  const shown = pageText(page);
  return shownText(SCHEMAS[collection], data)
    .map(asShown)
    .filter((words) => !shown.includes(words));
};

describe.each([...content.services.values()])('the page of $id', ({ id, data }) => {
  const page = `/layanan/${id}/`;
  const anchors = pageAnchors(page);

  test('shows every text of the service and of its procedure', () => {
    const { goods: _goods, ...shown } = data;
    expect(missingOn(page, 'services', shown)).toEqual([]);
    expect(missingOn(page, 'procedures', content.procedures.get(id)?.data)).toEqual([]);
  });

  test('shows every requirement with its why', () => {
    const requirements = data.requirements.groups.flatMap(({ items }) =>
      items.map(({ requirement }) => requirement),
    );
    for (const requirement of requirements)
      expect(
        missingOn(page, 'requirements', { ...content.requirements.get(requirement)?.data, basis: undefined }),
      ).toEqual([]);
  });

  test('has an anchor for each section', () => {
    const sections = [
      'kode-hs',
      data.place.kind,
      'dasar-hukum',
      'persyaratan',
      'prosedur',
      `target-${data.targets.kind}`,
      'waktu-pelayanan',
      'biaya',
      'produk',
      'uji-laboratorium',
      'pengaduan',
      'standar-pelayanan',
      'sumber',
    ];
    expect(sections.filter((section) => !anchors.has(section))).toEqual([]);
  });

  test('has an anchor for each requirement, step and tariff line, none of them a number', () => {
    const slugs = [
      ...data.requirements.groups.flatMap(({ items }) => items.map(({ slug }) => `persyaratan-${slug}`)),
      ...(content.procedures.get(id)?.data.lists ?? []).flatMap(({ steps }) =>
        steps.map(({ slug }) => `langkah-${slug}`),
      ),
      ...data.fees.lines.map((line) => `biaya-${line.id}`),
    ];
    expect(slugs.filter((slug) => !anchors.has(slug))).toEqual([]);
    expect(slugs.filter((slug) => /^\w+-\d+$/.test(slug))).toEqual([]);
  });

  test('names the article or source, the first day and the day of checking of every figure', () => {
    const text = pageText(page);
    expect(text).toContain('diperiksa 21 November 2026');
    if (data.regime !== 'kesehatan')
      expect(text).toMatch(/PP 35\/2016 Lampiran V\.[AB], sejak 11 Oktober 2016/);
  });
});

test.each([...content.regulations.values()])(
  'the page of $id shows all that is known of it',
  ({ id, data }) => {
    expect(missingOn(`/peraturan/${id}/`, 'regulations', data)).toEqual([]);
  },
);

test.each([...content.documents.values()])(
  'the page of $id shows code, name and regime together',
  ({ id, data }) => {
    expect(missingOn(`/dokumen/${id}/`, 'documents', data)).toEqual([]);
  },
);

test.each([
  ['/istilah/', 'terms'],
  ['/catatan-sumber/sumber/', 'sources'],
  ['/kantor/', 'offices'],
] as const)('%s shows all %s, each with its anchor', (page, collection) => {
  const anchors = pageAnchors(page);
  for (const { id, data } of content[collection].values()) {
    // What a term means may be folded after its first sentence.
    const parts = 'means' in data ? Object.values(firstSentence(data.means)) : [];
    expect(missingOn(page, collection, { ...data, sought: undefined, means: undefined })).toEqual([]);
    for (const words of parts) expect(pageText(page)).toContain(asShown(words));
    expect(anchors, id).toContain(id);
  }
});

test('the glossary calls nothing another name that people only search by', () => {
  const named = [...pageText('/istilah/').matchAll(/Juga disebut: ([^.]*)\./g)].map(
    ([, names = '']) => names,
  );
  const also = [...content.terms.values()].flatMap(({ data }) => data.also);
  expect(named.flatMap((names) => names.split(', ')).sort()).toEqual(
    also.flatMap((name) => (name === 'No. Aju' ? ['No'] : [name])).sort(),
  );
});

test.each([...content.conflicts.values()])(
  'the conflict $id is told in full where its address leads',
  (conflict) => {
    const [page = '', anchor] = conflictAddress(conflict).split('#');
    expect(missingOn(page, 'conflicts', conflict.data)).toEqual([]);
    expect(pageAnchors(page)).toContain(anchor);
  },
);

test('the notes on sources keep the address of every source and conflict, with its name', () => {
  const page = '/catatan-sumber/';
  for (const { id, data } of [...content.sources.values(), ...content.conflicts.values()]) {
    expect(pageAnchors(page), id).toContain(id);
    expect(pageText(page)).toContain(asShown(data.title));
  }
});
