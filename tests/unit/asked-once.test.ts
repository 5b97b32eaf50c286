import { describe, expect, test } from 'vitest';
import { amountsInLink, valuesInLink } from '../../src/app/drafts/known-answers.ts';
import { startedApplication } from '../../src/app/drafts/started-application.ts';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { wizardPage, type WizardData } from '../../src/data/wizard.ts';
import { homeCountry, valuesFromAccount } from '../../src/domain/carry-over/portal.ts';
import { emptyApplication } from '../../src/domain/submission/application.ts';
import { reduceApplication, type ApplicationAction } from '../../src/domain/submission/reduce.ts';
import { serviceData } from '../../src/islands/application/service-data.ts';

const page = wizardPage(loadContent(contentRoot()).content, '0123456789ab');
const dataOf = (id: string): WizardData => {
  const data = serviceData(page, id);
  if (!data) throw new Error(id);
  return data;
};
const hc = dataOf('health-certificate-omkaba');
const madu = dataOf('madu-pengeluaran-antar-area');
const account = {
  ...{ namaPerusahaan: 'PT Contoh', noTelepon: '0274000000', alamat: 'Jalan 1', kkp: 'KKP A' },
  ...{ indukWilker: 'Wilker B', npwp: '1', email: 'a@b.id' },
};
const started = (data: WizardData, search: string, sheet = {}) =>
  startedApplication(data, {
    linked: { values: valuesInLink(data, search), amounts: amountsInLink(data, search), slots: [] },
    checked: undefined,
    account: sheet,
    today: '2026-11-25',
  });
const valuesAt = (data: WizardData, search: string, step: string, sheet = {}) =>
  started(data, search, sheet).application.rows[step]?.[0]?.values;

describe('a new request to the portal', () => {
  test('begins with today, and nothing of it is the visitor’s own', () => {
    expect(valuesAt(hc, '', 'tujuan')).toEqual({ tanggalAju: '2026-11-25' });
    expect(started(hc, '').taken).toBe(false);
  });
  test('takes the company from the account sheet to the screens that ask again', () => {
    expect(valuesAt(hc, '', 'tujuan', account)).toEqual({
      ...{ tanggalAju: '2026-11-25', kkp: 'KKP A', wilker: 'Wilker B', namaPerusahaan: 'PT Contoh' },
      ...{ noTeleponPerusahaan: '0274000000', alamatPerusahaan: 'Jalan 1' },
    });
    expect(valuesAt(hc, '', 'penerima', account)).toEqual({
      ...{ pengirimNama: 'PT Contoh', pengirimNoTelp: '0274000000', pengirimAlamat: 'Jalan 1' },
    });
    expect(started(hc, '', account).taken).toBe(true);
  });
  test.each([
    ['?arah=ekspor&komoditas=makanan', 'ekspor', 'makanan', { negaraAsal: 'Indonesia' }],
    ['?arah=impor', 'impor', undefined, { negaraTujuan: 'Indonesia' }],
    ['?arah=transit&komoditas=madu', undefined, undefined, {}],
  ])('takes direction and goods from %s', (search, direction, goods, countries) => {
    expect(valuesAt(hc, search, 'tujuan')?.['jenisLayanan']).toBe(direction);
    expect(valuesAt(hc, search, 'komoditas')?.['jenisKomoditas']).toBe(goods);
    expect(valuesAt(hc, search, 'penerima')).toEqual(countries);
  });
});

test('a form for the officer takes amounts from the link, and neither account nor day', () => {
  expect(valuesAt(madu, '?pemeriksaan-fisik=777&arah=ekspor', 'media-pembawa', account)).toEqual({
    ...{ nama: 'Madu', jumlah: '777', satuan: 'kilogram' },
  });
  expect(valuesAt(madu, '', 'pemilik', account)).toEqual({});
  expect(valuesAt(madu, '', 'konfirmasi')).toEqual({});
});

describe('home, of an export or import', () => {
  const after = (entries: Readonly<Record<string, string>>) => {
    const actions = Object.entries(entries).map(([place, value]): ApplicationAction => {
      const [step = '', field = ''] = place.split('.');
      return { type: 'set', step, row: '0', field, value };
    });
    const application = actions.reduce(reduceApplication, emptyApplication(hc.form));
    return homeCountry(application).reduce(reduceApplication, application).rows['penerima']?.[0]?.values;
  };
  test.each([
    ['nothing chosen', {}, {}],
    ['export', { 'tujuan.jenisLayanan': 'ekspor' }, { negaraAsal: 'Indonesia' }],
    [
      'import after export',
      { 'tujuan.jenisLayanan': 'impor', 'penerima.negaraAsal': 'Indonesia' },
      { negaraTujuan: 'Indonesia' },
    ],
    [
      'typed otherwise',
      { 'tujuan.jenisLayanan': 'ekspor', 'penerima.negaraAsal': 'Timor-Leste' },
      { negaraAsal: 'Timor-Leste' },
    ],
    [
      'a foreign buyer stays',
      { 'tujuan.jenisLayanan': 'ekspor', 'penerima.negaraTujuan': 'Jepang' },
      { negaraTujuan: 'Jepang', negaraAsal: 'Indonesia' },
    ],
  ])('%s', (_, entries, countries) => {
    expect(after(entries)).toEqual(countries);
  });
});

test('an account with nothing in it says nothing', () => {
  expect(valuesFromAccount({ namaPerusahaan: '  ' })).toEqual({});
});
