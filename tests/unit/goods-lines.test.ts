import { expect, test } from 'vitest';
import { goodsOf } from '../../src/data/goods.ts';
import { goodsLines } from '../../src/data/goods-lines.ts';
import { tariffLine } from '../../src/data/tariff-line.ts';
import { isListed, listPath } from '../../src/data/tariff-lists.ts';
import { fieldIsSettled, goodsFeePath } from '../../src/domain/goods.ts';
import { realContent } from '../support/search.ts';

const lines = goodsLines(realContent);
const goods = goodsOf(realContent);

test('every line that goods name is told with its words, unit and figures', () => {
  for (const { line, candidates = [] } of goods)
    for (const id of [...(line === undefined ? [] : [line]), ...candidates])
      expect(lines[id]?.item, id).toBeTruthy();
  expect(lines['hewan.pemeriksaan.produk-pangan.sarang-burung']).toMatchObject({
    item: 'Sarang burung',
    unit: 'kilogram',
    amounts: { 'antar-area': 5_000, ekspor: 5_000, impor: 10_000 },
    sureness: 'both-laws',
    instruments: ['PP 35/2016', 'PMK 27/2024'],
  });
});

test('a direction without a figure has none, and a disputed line has none at all', () => {
  expect(lines['ikan.pemeriksaan.klinis']?.amounts).toEqual({ ekspor: 20_000, impor: 20_000 });
  const disputed = lines['hewan.pemeriksaan.media-pembawa-lain.bahan-biologik.pp-35-2016'];
  expect(disputed).toMatchObject({ sureness: 'disputed', amounts: {} });
  expect(disputed?.unit).toBeUndefined();
});

test.each([
  ['sarang-burung-walet', true],
  ['beras', true],
  ['udang', true],
  ['sapi', true],
  ['katak', false],
  ['tepung-ikan', false],
  ['dupa', false],
])('whether the list settles the field of %s: %s', (id, settled) => {
  const found = goods.find((one) => one.id === id);
  expect(found && fieldIsSettled(found)).toBe(settled);
});

test('the fee of settled goods is reckoned, that of others looked up in the list', () => {
  expect(goodsFeePath({ field: 'tumbuhan', line: 'pemeriksaan.buah-segar' })).toBe(
    '/tarif/?barang=pemeriksaan.buah-segar:1',
  );
  expect(goodsFeePath({ field: 'ikan' })).toBe('/tarif/daftar/ikan/pemeriksaan/');
});

test('unsettled goods lead to the place in the lists of the first line that may be meant', () => {
  for (const { field, candidates: [first] = [] } of goods.filter(({ line }) => line === undefined)) {
    if (first === undefined) continue;
    const line = tariffLine(realContent, first);
    expect(isListed(line), first).toBe(true);
    expect(goodsFeePath({ field, candidates: [first] })).toBe(`${listPath(line)}#${line.id}`);
  }
});
