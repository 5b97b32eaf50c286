import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { draftsPage } from '../../src/data/drafts.ts';
import { dayOf } from '../../src/domain/draft/status.ts';
import { serviceForms } from '../../src/domain/draft/service-forms.ts';
import { emptyApplication } from '../../src/domain/submission/application.ts';
import { reduceApplication, type ApplicationAction } from '../../src/domain/submission/reduce.ts';
import { validate } from '../../src/domain/submission/validate.ts';
import { applicationAfter, draftOf } from '../support/paket.ts';

const services = serviceForms(draftsPage(loadContent(contentRoot()).content));
const TODAY = '2026-11-25';
const PLACES: Readonly<Record<string, string>> = {
  ...{ aju: 'tujuan.tanggalAju', berangkat: 'pengangkutan.tanggalBerangkat' },
  ...{ tiba: 'pengangkutan.tanggalTiba', lapor: 'konfirmasi.tanggalLapor' },
  ...{ jenis: 'asal-tujuan.jenisLaporan', net: 'konfirmasi.net', satuanNet: 'konfirmasi.satuanNet' },
  ...{ gross: 'konfirmasi.gross', satuanGross: 'konfirmasi.satuanGross' },
};

type Entries = Readonly<Record<string, string>>;

/** The problems of an application with just these entries, as `field: code, severity`. */
const said = (start: string, entries: Entries, today: string | undefined = TODAY): string[] => {
  const form = services.find(({ id }) => id.startsWith(start))?.form;
  if (!form) throw new Error(start);
  const actions = Object.entries(entries).map(([name, value]): ApplicationAction => {
    const [step = '', field = ''] = (PLACES[name] ?? '').split('.');
    return { type: 'set', step, row: '0', field, value };
  });
  const application = actions.reduce(reduceApplication, emptyApplication(form));
  return validate(application, form, 'draft', today).map(
    ({ field, code, severity }) => `${field}: ${code}, ${severity}`,
  );
};

describe('dates beside one another', () => {
  test.each<[string, string, Entries, string[]]>([
    ['all in their order', 'madu', { berangkat: '2026-12-01', tiba: '2026-12-01', lapor: '2026-12-01' }, []],
    [
      'arrival before departure cannot be',
      'madu',
      { berangkat: '2026-12-02', tiba: '2026-12-01' },
      ['tanggalTiba: tiba-sebelum-berangkat, salah'],
    ],
    [
      'departure yesterday',
      'madu',
      { berangkat: '2026-11-24' },
      ['tanggalBerangkat: tanggal-lewat, peringatan'],
    ],
    [
      'a report after departure',
      'madu',
      { jenis: 'pengeluaran', berangkat: '2026-12-01', lapor: '2026-12-02' },
      ['tanggalLapor: lapor-sesudah-berangkat, peringatan'],
    ],
    [
      'goods that come in are reported by their arrival',
      'vaksin-pemasukan',
      { jenis: 'pemasukan', berangkat: '2026-12-01', tiba: '2026-12-03', lapor: '2026-12-02' },
      [],
    ],
    [
      'and not after it',
      'vaksin-pemasukan',
      { jenis: 'pemasukan', berangkat: '2026-12-01', tiba: '2026-12-03', lapor: '2026-12-04' },
      ['tanggalLapor: lapor-sesudah-tiba, peringatan'],
    ],
    ['milk, two days before', 'susu', { berangkat: '2026-12-03', lapor: '2026-12-01' }, []],
    [
      'milk, one day before',
      'susu',
      { berangkat: '2026-12-03', lapor: '2026-12-02' },
      ['tanggalLapor: lapor-kurang-hari, peringatan'],
    ],
    ['honey has no such rule', 'madu', { berangkat: '2026-12-03', lapor: '2026-12-02' }, []],
    ['today', 'health', { aju: TODAY }, []],
    ['the past', 'health', { aju: '2026-11-24' }, ['tanggalAju: tanggal-lewat, peringatan']],
    ['years ahead', 'health', { aju: '2028-01-01' }, ['tanggalAju: tanggal-jauh, peringatan']],
    ['the year 0026', 'health', { aju: '0026-11-24' }, ['tanggalAju: tahun-lain, salah']],
    ['the year 9999', 'health', { aju: '9999-11-24' }, ['tanggalAju: tahun-lain, salah']],
    ['the year 1999', 'health', { aju: '1999-11-24' }, ['tanggalAju: tahun-lain, salah']],
    ['no date at all', 'health', { aju: '2026-02-31' }, ['tanggalAju: bukan-tanggal, salah']],
  ])('%s', (_, start, entries, problems) => {
    expect(said(start, entries)).toEqual(problems);
  });
  test('without a day nothing is past', () => {
    const form = services.find(({ id }) => id.startsWith('health'))?.form;
    const application = applicationAfter();
    expect(form && validate(application, form, 'draft')).toEqual([]);
  });
  test('of what was sent, the day it was sent counts', () => {
    const draft = draftOf(applicationAfter());
    expect(dayOf(draft, TODAY)).toBe(TODAY);
    expect(dayOf({ ...draft, sentAt: '2026-11-20T03:00:00.000Z' }, TODAY)).toBe('2026-11-20');
  });
});

describe('weights beside one another', () => {
  test.each<[string, Entries, string[]]>([
    ['gross is more', { net: '12,5', satuanNet: 'ton', gross: '13', satuanGross: 'ton' }, []],
    ['gross is the same', { net: '12,5', satuanNet: 'ton', gross: '12.500', satuanGross: 'kilogram' }, []],
    [
      'gross is less',
      { net: '12,5', satuanNet: 'ton', gross: '11', satuanGross: 'ton' },
      ['gross: gross-kurang, salah'],
    ],
    [
      'gross is less in another unit',
      { net: '12,5', satuanNet: 'Ton', gross: '12.499', satuanGross: 'kilogram' },
      ['gross: gross-kurang, salah'],
    ],
    ['what is not known is not compared', { net: '12,5', gross: '1', satuanGross: 'ton' }, []],
    ['nothing', { net: '0', satuanNet: 'ton' }, ['net: angka-nol, salah']],
    [
      'a unit that weighs nothing',
      { net: '5', satuanNet: 'karung' },
      ['satuanNet: satuan-bukan-berat, peringatan'],
    ],
    ['too many decimals', { net: '0,00001' }, ['net: angka-terlalu-rinci, salah']],
    ['too many digits', { net: '99999999999999' }, ['net: angka-terlalu-besar, salah']],
  ])('%s', (_, entries, problems) => {
    expect(said('health', entries)).toEqual(problems);
  });
});
