import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { serviceView } from '../../src/data/service-view.ts';
import { wizardPage } from '../../src/data/wizard.ts';
import { emptyApplication } from '../../src/domain/submission/application.ts';
import { fillKnown } from '../../src/domain/carry-over/start.ts';
import { amountsInLink } from '../../src/app/drafts/known-answers.ts';
import { newRowId } from '../../src/app/drafts/new-draft.ts';
import { serviceData } from '../../src/islands/application/service-data.ts';

const { content } = loadContent(contentRoot());
const page = wizardPage(content, '0123456789ab');
const dataOf = (id: string) => {
  const data = serviceData(page, id);
  if (!data) throw new Error(id);
  return data;
};
const PLANTS = 'tumbuhan-pengeluaran-antar-area';
const amounts = (id: string, query: string) => amountsInLink(dataOf(id), `?layanan=${id}&${query}`);
const goodsRows = (id: string, query: string) => {
  const { form } = dataOf(id);
  const known = { values: {}, slots: [], amounts: amounts(id, query) };
  return fillKnown(emptyApplication(form), form, known, newRowId).rows['media-pembawa']?.map(
    ({ values }) => values,
  );
};

describe('goods that the estimator brings along', () => {
  test('have the service’s own name where it is about one kind of goods', () => {
    expect(goodsRows('madu-pengeluaran-antar-area', 'sertifikat=1&pemeriksaan-fisik=12.5')).toEqual([
      { nama: 'Madu', jumlah: '12,5', satuan: 'kilogram' },
    ]);
  });
  test('have the name that the words of their line hold', () => {
    expect(goodsRows(PLANTS, 'pemeriksaan.buah-segar=2000&pemeriksaan.pohon=3')).toEqual([
      { nama: 'Pohon', jumlah: '3', satuan: 'batang' },
      { nama: 'buah segar', jumlah: '2000', satuan: 'kilogram' },
    ]);
  });
  test('have no name where the line names a class of the law, and their amount still', () => {
    for (const line of [
      'biji-bubuk-serbuk',
      'kemasan-botol',
      'batang-bunga-potong',
      'olahan-kayu-rotan-bambu',
    ])
      expect(goodsRows(PLANTS, `pemeriksaan.${line}=4`)?.map(({ nama, jumlah }) => [nama, jumlah])).toEqual([
        [undefined, '4'],
      ]);
  });
  test('are not counted again for isolation, and are where nothing else says how much they are', () => {
    const isolation = 'pengasingan-dan-pengamatan.pohon=3';
    expect(amounts(PLANTS, `pemeriksaan.pohon=5&${isolation}`)).toEqual([
      { name: 'Pohon', amount: '5', unit: 'batang' },
    ]);
    expect(amounts(PLANTS, isolation)).toEqual([{ name: 'Pohon', amount: '3', unit: 'batang' }]);
  });
  test('are named only in words that stand in their line', () => {
    for (const service of page.services)
      for (const { words, goods } of serviceView(content, service.id).fees)
        if (goods !== undefined) expect(words).toContain(goods);
  });
  test('are none where the address holds no amount', () => {
    expect(
      amounts(PLANTS, 'pemeriksaan.pohon=0&pemeriksaan.stek=-1&pemeriksaan.biji=x&sertifikat=1'),
    ).toEqual([]);
  });
});
