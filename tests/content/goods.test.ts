import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goodsOf } from '../../src/data/goods.ts';
import { isHeldAgainstList } from '../../src/domain/goods.ts';
import { problemsAfter, type Mistake } from '../support/broken-content.ts';
import { realContent } from '../support/search.ts';

const goods = [...realContent.goods.values()].flatMap(({ data }) => data.goods);

/** The facts file: `goods,field,line_id,note`, texts with commas in quotes. */
const rows = readFileSync(join(import.meta.dirname, '../fixtures/facts/goods.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    ),
  )
  .map(([name = '', field = '', line = '', note = '']) => ({
    name,
    field,
    line,
    note: note.replaceAll('""', '"'),
  }));

const plainQuotes = (text = '') => text.replace(/[“”]/g, '"');

test('the facts name 120 goods', () => expect(rows).toHaveLength(120));

test.each(rows)('$name stands under the line that the list’s words settle', ({ name, field, line, note }) => {
  const found = goods.find((good) => good.name === name);
  expect(found && { field: found.field, line: found.line, note: plainQuotes(found.ground) }).toEqual({
    field,
    line,
    note,
  });
});

test('no other goods are settled, at least 40 others say what to ask, and those never held against the list claim nothing', () => {
  const settled = goods.filter(({ line }) => line !== undefined);
  expect(settled).toHaveLength(rows.length);
  const others = goods.filter(({ line, question }) => line === undefined && question !== undefined);
  expect(others.length).toBeGreaterThanOrEqual(40);
  for (const { question } of others) expect(question).toMatch(/^Tanyakan kepada petugas/);
  const untried = goodsOf(realContent).filter((one) => !isHeldAgainstList(one));
  expect(untried.length).toBeGreaterThanOrEqual(150);
  for (const { id, candidates, ground } of untried)
    expect([candidates, ground], id).toEqual([undefined, undefined]);
});

const file = 'goods/pangan-hewan.yaml';
const mistakes: [what: string, mistake: Mistake, says: RegExp][] = [
  [
    'an id that other goods have',
    { file, printed: 'id: keju', instead: 'id: madu' },
    /pangan-hewan\.yaml.*goods\[\d+\]\.id: diharapkan id yang belum dipakai; ditemukan "madu"/,
  ],
  [
    'an everyday name that other goods have, also in another file',
    { file, printed: 'alsoCalled: [cheese', instead: 'alsoCalled: [tripang' },
    /pangan-hewan\.yaml.*alsoCalled: diharapkan nama yang belum dipakai barang lain; ditemukan "tripang"/,
  ],
  [
    'a line without the words that it rests on',
    { file, printed: '    ground: "Daftar: “Madu”"\n', instead: '' },
    /pangan-hewan\.yaml.*diharapkan line dengan ground, atau question/,
  ],
  [
    'candidates without a question',
    { file: 'goods/ikan.yaml', printed: /    question: .*\n/, instead: '' },
    /ikan\.yaml.*diharapkan line dengan ground, atau question/,
  ],
  [
    'a line that the list does not have',
    { file, printed: 'line: hewan.pemeriksaan.produk-pangan.madu', instead: 'line: hewan.pemeriksaan.madu' },
    /pangan-hewan\.yaml.*goods\[\d+\]\.line: diharapkan id baris di content\/tariffs\/; ditemukan "hewan\.pemeriksaan\.madu"/,
  ],
  [
    'a service that is not there',
    { file, printed: '[madu-pengeluaran-antar-area]', instead: '[madu-keluar]' },
    /pangan-hewan\.yaml.*services\[0\]: diharapkan nama berkas di content\/services\/; ditemukan "madu-keluar"/,
  ],
];

test.each(mistakes)('%s is named with its file and key', (_what, mistake, says) => {
  expect(problemsAfter(mistake).join('\n')).toMatch(says);
});
