import { expect, test } from 'vitest';
import { goodsOf } from '../../../src/data/goods.ts';
import { linksOf, rank, realContent } from '../../support/search.ts';

const goods = goodsOf(realContent);

test('every good is among the first three hits for its name and each everyday name, its service above it', () => {
  const lost = goods.flatMap(({ id, name, also, services }) =>
    [name, ...also].flatMap((called) => {
      const urls = rank(called).hits.map(({ url }) => url);
      const at = urls.indexOf(`/periksa/#barang=${id}`);
      const below = services.every((service) => {
        const place = urls.indexOf(`/layanan/${service.id}/`);
        return place >= 0 && place < at;
      });
      return at >= 0 && at < 3 && below ? [] : [`${called} (${id}): ${urls.slice(0, 4).join(' ')}`];
    }),
  );
  expect(lost).toEqual([]);
});

test('what else is asked about covered goods stands right below their service', () => {
  expect(linksOf('honey requirements').slice(0, 3)).toContain(
    '/layanan/madu-pengeluaran-antar-area/#persyaratan',
  );
  expect(linksOf('berapa lama madu').slice(0, 3)).toContain(
    '/layanan/madu-pengeluaran-antar-area/#waktu-pelayanan',
  );
});

test('goods that no service covers lead to their answer, their fee and the offices, in this order', () => {
  expect(linksOf('sarang walet').slice(0, 3)).toEqual([
    '/periksa/#barang=sarang-burung-walet',
    '/tarif/?barang=hewan.pemeriksaan.produk-pangan.sarang-burung:1',
    '/kantor/',
  ]);
  expect(linksOf('sapi hidup').slice(0, 3)).toEqual([
    '/periksa/#barang=sapi',
    '/tarif/daftar/hewan/pemeriksaan/#hewan.pemeriksaan.hewan-ternak.hewan-besar',
    '/kantor/',
  ]);
});

test('short words are not taken for goods, nor goods for other words', () => {
  const urls = (query: string) => rank(query).hits.map(({ url }) => url);
  expect(urls('tes').join(' ')).not.toContain('barang=teh');
  expect(urls('teh').join(' ')).not.toContain('uji-laboratorium');
  expect(urls('porang').join(' ')).not.toContain('npwp');
  expect(urls('jamu').slice(0, 3).join(' ')).not.toContain('barang=jamur');
  for (const query of ['porang', 'teh', 'kirim mangga']) expect(rank(query).meant, query).toBeUndefined();
});
