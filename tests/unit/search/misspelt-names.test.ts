import { expect, test } from 'vitest';
import { squeeze, wordsOf } from '../../../src/search/normalise.ts';
import { readRecords } from '../../../src/search/records.ts';
import { rank, realContent, realIndex } from '../../support/search.ts';

/** A name, and whether an address is what it names. */
type Named = [name: string, is: (url: string) => boolean];

const services = [...realContent.services.values()];
const documents = [...realContent.documents.values()];

const ofGoods = (goods: string): Named[1] => {
  const named = services.filter(({ data }) => data.goods.toLowerCase().includes(goods.toLowerCase()));
  return (url) => named.some(({ id }) => url.startsWith(`/layanan/${id}/`));
};
const commodities = services
  .flatMap(({ data }) => data.goods.split(/, (?:dan )?/))
  .map((goods): Named => [goods, ofGoods(goods)]);
const forms = documents.flatMap(({ id, data }): Named[] => {
  const sameName = documents.filter((other) => other.data.name === data.name).map((other) => other.id);
  return [
    [data.code, (url) => url === `/dokumen/${id}/`],
    [data.name, (url) => sameName.some((other) => url === `/dokumen/${other}/`)],
  ];
});
/** A term of the glossary may be called like a section, and explains it. */
const sections = realIndex.pages
  .flatMap(({ path, parts = [] }) => (/^\/layanan\/./.test(path) ? parts : []))
  .filter(({ anchor }) => !/^(langkah|persyaratan|biaya)-/.test(anchor))
  .map(({ anchor, title }): Named => [title, (url) => url.endsWith(`#${anchor}`)]);

const names = [
  ...new Map([...commodities, ...sections, ...forms].map((named) => [named[0], named])).values(),
];
const known = new Set(
  [
    ...realIndex.pages
      .flatMap((page) => [page, ...(page.parts ?? [])])
      .flatMap(({ title, names: others = [] }) => [title, ...others]),
    // One letter off a name may be the name of other goods: cpo, kadal.
    ...realIndex.goods.items.flatMap(([, goods]) => goods.split(';')),
  ].map(squeeze),
);

const words = new Set([
  ...readRecords(realIndex).words.keys(),
  ...realIndex.ignored,
  ...realIndex.synonyms.flatMap((synonym) => synonym.words.flatMap(wordsOf)),
]);

/** A letter that depends on the place, so that each run tries the same and all letters have their turn. */
const letterFor = (place: number, name: string) =>
  String.fromCharCode(97 + ((place * 7 + name.length * 3) % 26));

/** Every letter once left out, once replaced, once swapped with the next, and one put in at every place. */
const misspellings = (name: string): string[] =>
  Array.from({ length: name.length + 1 }, (_, at) => {
    const [before, here, next, rest] = [
      name.slice(0, at),
      name[at] ?? '',
      name[at + 1] ?? '',
      name.slice(at + 2),
    ];
    const other = letterFor(at, name);
    // Another digit is another code.
    const changed = /\d/.test(here) ? [] : [before + next + rest, before + other + next + rest];
    const swapped = /\d\d/.test(here + next) ? [] : [before + next + here + rest];
    return [before + other + here + next + rest, ...(here === '' ? [] : [...changed, ...swapped])];
  }).flat();

test('the names of commodities, forms and sections are all looked at', () => {
  expect(names.length).toBeGreaterThan(50);
});

test(
  'a misspelling by one letter of any of them still finds it among the first three',
  { timeout: 240_000 },
  () => {
    const lost: string[] = [];
    for (const [name, is] of names)
      for (const misspelt of new Set(misspellings(name.toLowerCase()))) {
        const compared = squeeze(misspelt);
        // A short word is one letter away from too many others; with a digit it is still a code.
        if (compared.length < (/\d/.test(compared) ? 2 : 5) || known.has(compared)) continue;
        if (wordsOf(misspelt).some((word) => word.length < 5 && !/\d/.test(misspelt))) continue;
        // A misspelling may be another word, which is then looked for.
        if (wordsOf(misspelt).every((word) => words.has(word))) continue;
        const found = rank(misspelt).hits.slice(0, 3);
        if (!found.some(({ url }) => is(url)))
          lost.push(`${misspelt} (${name}): ${found.map(({ url }) => url).join(' ')}`);
      }
    expect(lost, lost.join('\n')).toEqual([]);
  },
);
