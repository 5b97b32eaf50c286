import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import type { Content } from '../../../src/content/collections.ts';
import { changes } from '../../../src/data/changes.ts';
import { atomFeed } from '../../../src/data/feed.ts';
import { feedFaults, readFeed } from '../../support/atom.ts';
import { contentWith, DEARER_HONEY, DEARER_HONEY_NOTE, SITE } from '../../support/open-data.ts';

const feedOf = (content: Content, site = SITE) =>
  atomFeed({
    entries: changes(content),
    at: (path) => site + path,
    titleOf: (service) => content.services.get(service)?.data.title ?? '',
  });
const { content } = loadContent(contentRoot());
const dearer = contentWith({ ...DEARER_HONEY, ...DEARER_HONEY_NOTE }).content;

describe('the Atom feed', () => {
  test('keeps to RFC 4287', () => {
    expect(feedFaults(feedOf(content), `${SITE}/perubahan.xml`)).toEqual([]);
    expect(feedFaults(feedOf(dearer), `${SITE}/perubahan.xml`)).toEqual([]);
  });
  test('has every change note, the newest first, under its stable address', () => {
    expect(readFeed(feedOf(content)).entries.map(({ alternate }) => alternate)).toEqual(
      changes(content).map(({ id }) => `${SITE}/perubahan/#${id}`),
    );
  });
  test('carries texts with marks of its own unharmed', () => {
    const [entry] = readFeed(feedOf(dearer)).entries;
    expect(entry).toMatchObject({ title: 'Tarif madu <misal>', updated: '2027-02-01T00:00:00+07:00' });
    expect(entry?.content).toBe('Dari Rp25 menjadi Rp30 & seterusnya.\n\nDasar: Hanya contoh untuk uji.');
  });
  test('keeps its ids for good, wherever the site is put up', () => {
    const { id, entries } = readFeed(feedOf(content));
    const moved = readFeed(feedOf(content, 'https://lain.go.id'));
    expect(moved.id).toBe(id);
    expect(moved.entries.map((entry) => entry.id)).toEqual(entries.map((entry) => entry.id));
    expect([id, entries.at(-1)?.id]).toEqual([
      'urn:uuid:742d738a-1926-54b0-88f5-96264185a99b',
      'urn:uuid:b26f2056-98e0-55e5-80c2-0103dac8a0a6',
    ]);
  });
});

describe('the check of feeds itself', () => {
  test.each([
    ['no id', /<id>.*?<\/id>/, '', 'feed: 0 of id'],
    ['no author', /<author>.*?<\/author>/, '', 'no author'],
    ['a day for a moment', 'T00:00:00+07:00', '', 'updated'],
    ['no address of itself', 'rel="self"', 'rel="related"', 'self'],
    ['an unknown element', '<subtitle>', '<lain/><subtitle>', 'lain'],
  ])('finds %s', (_, printed, instead, said) => {
    const faults = feedFaults(feedOf(content).replace(printed, instead), `${SITE}/perubahan.xml`);
    expect(faults.join('; ')).toContain(said);
  });
});
