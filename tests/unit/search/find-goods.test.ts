import { expect, test } from 'vitest';
import { goodsOf } from '../../../src/data/goods.ts';
import { makeGoodsFinder } from '../../../src/search/find-goods.ts';
import { realContent } from '../../support/search.ts';

const goods = goodsOf(realContent);
const find = makeGoodsFinder(goods);
const first = (typed: string) => find(typed)[0]?.id;

test('every good is found first by its name and by each of its everyday names', () => {
  const lost = goods.flatMap(({ id, name, also }) =>
    [name, ...also].filter((called) => first(called) !== id).map((called) => `${called}: ${first(called)}`),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['sarang wallet', 'sarang-burung-walet'],
  ['sarng walet', 'sarang-burung-walet'],
  ['kopi bubuk', 'kopi-bubuk'],
  ['kopi bubok', 'kopi-bubuk'],
  ['durien', 'durian-segar'],
  ['mnggis', 'manggis-segar'],
  ['kambng kurban', 'kambing'],
  ['ikan cupangg', 'ikan-hias'],
  ['bwang merah', 'bawang-merah'],
  ['Telur Asin', 'telur-asin'],
  ['sarangburungwalet', 'sarang-burung-walet'],
])('“%s” means %s', (typed, id) => expect(first(typed)).toBe(id));

test('what is typed so far already offers the goods', () => {
  expect(first('sarang b')).toBe('sarang-burung-walet');
  expect(find('kop').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['kopi-biji', 'kopi-bubuk', 'kopra']),
  );
});

test('a short word is never guessed at, and a word unknown finds nothing', () => {
  for (const typed of ['tes', 'drone', 'laptop', 'qqqq', '  ', '-']) expect(find(typed), typed).toEqual([]);
});

test('a word of the list is not taken for a misspelling of another', () => {
  expect(find('kapas').map(({ id }) => id)).toEqual(['kapas']);
  expect(first('gabah')).toBe('gabah');
});
