import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkWords, lengthOf, sentencesOf } from '../../src/content/check-words.ts';
import { ownWords, textsIn, type OwnText } from '../../src/content/own-words.ts';
import { formatPath } from '../../src/content/problem.ts';
import { contentRoot } from '../../src/content/root.ts';
import type { Wording } from '../../src/schemas/wording.ts';
import { realContent } from '../support/search.ts';

const list: Wording = {
  instead: [
    { avoid: ['online', 'daring'], say: 'lewat internet', because: 'x', except: ['PTK Online'] },
    { avoid: ['belum terverifikasi'], say: 'status belum dicek', because: 'x', except: [] },
  ],
};
const problemsIn = (text: string) => checkWords([{ file: 'a.yaml', key: 'b', text }], list);

describe('the list of words', () => {
  test.each([
    ['a word to avoid', 'Daftar online di sini.', 'lewat internet'],
    ['with a capital', 'Daring juga boleh.', 'lewat internet'],
    ['of two words', 'Angkanya belum terverifikasi.', 'status belum dicek'],
    ['over the end of a line', 'Angkanya belum\nterverifikasi.', 'status belum dicek'],
  ])('finds %s', (_, text, say) => {
    expect(problemsIn(text).map(({ expected }) => expected)).toEqual([
      `kata lain: ${say}; lihat content/ui/kata.yaml`,
    ]);
  });

  test.each([
    ['in quotation marks', 'Tombolnya “Daftar online”.'],
    ['in the name of something', 'Ajukan di PTK Online.'],
    ['as a part of another word', 'Memandaringkan daringnya scan-online-jelas.'],
  ])('leaves a word %s', (_, text) => {
    expect(problemsIn(text)).toEqual([]);
  });

  test('a sentence has at most thirty words', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'kata').join(' ')}.`;
    expect(problemsIn(`${words(30)} ${words(30)}`)).toEqual([]);
    expect(problemsIn(words(31))).toMatchObject([{ expected: 'kalimat paling banyak 30 kata' }]);
  });
});

test.each([
  ['Satu. Dua! Tiga?', 3],
  ['Menurut Ps. 8(1) tidak.', 1],
  ['baris satu\nbaris dua', 2],
  ['Isi mis. 0,5 kg. Lalu kirim.', 2],
])('%j has %i sentences', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

/** Told to editors and to programs, in their words. */
const NOT_ON_SCREENS = /^(skemaIsi|dataTerbuka\.kunci)\b/;

const strings: OwnText[] = textsIn(
  parse(readFileSync(join(contentRoot(), 'ui/id.yaml'), 'utf8')),
  () => true,
).flatMap(({ path, text }) => {
  const key = formatPath(path);
  return NOT_ON_SCREENS.test(key) ? [] : [{ file: 'content/ui/id.yaml', key, text }];
});

const wordsOfSite = realContent.wording.get('kata')?.data ?? { instead: [] };

test('the interface says nothing that the list of words avoids, and nothing too long', () => {
  expect(strings.length).toBeGreaterThan(1000);
  expect(checkWords(strings, wordsOfSite)).toEqual([]);
});

test.each([
  ['the interface', strings],
  ['the content', ownWords(realContent)],
])('a sentence of %s has at most 18 words, on average', (_, own) => {
  const lengths = own
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => /[.!?]$/.test(sentence))
    .map(lengthOf);
  expect(lengths.length).toBeGreaterThan(500);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(18);
});
