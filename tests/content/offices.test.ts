import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { officeAddress } from '../../src/data/offices.ts';
import { provinces } from '../../src/data/regions.ts';
import { problemsAfter } from '../support/broken-content.ts';
import { readCsv } from '../support/read-csv.ts';
import { realContent } from '../support/search.ts';

const LIST = join(import.meta.dirname, '../fixtures/facts/upt-satpel-barantin-2024.csv');

const rows = readCsv(readFileSync(LIST, 'utf8'));
const offices = [...realContent.offices.values()];

/** The same shape for both sides; the list gives the city of the office on each row. */
const asRow = (kode_satpel = '', kode_upt = '', upt = '', satpel = '', kota_upt = '') =>
  [kode_satpel, kode_upt, upt, satpel, kota_upt].join(' | ');

test('the offices are the 193 rows of the list, names, codes and cities as printed', () => {
  const shown = offices.flatMap(({ data }) =>
    data.units.map((unit) => asRow(unit.code, data.code, data.name, unit.name, unit.city ?? data.city)),
  );
  expect(rows).toHaveLength(193);
  expect(shown.sort()).toEqual(
    rows
      .map((row) => asRow(row['kode_satpel'], row['kode_upt'], row['upt'], row['satpel'], row['kota_upt']))
      .sort(),
  );
});

test.each(rows.filter(({ note }) => note))(
  'what copies print differently at $kode_satpel is noted',
  (row) => {
    const office = offices.find(({ data }) => data.code === row['kode_upt']);
    const unit = office?.data.units.find(({ code }) => code === row['kode_satpel']);
    const noted = `${office?.data.note ?? ''} ${unit?.note ?? ''}`;
    const printed = (row['note']?.match(/"[^"]+"|\d{4,5}|Manokwari|Sorong|Papua Barat/g) ?? []).map((words) =>
      words.replaceAll('"', ''),
    );
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter((words) => !noted.includes(words))).toEqual([]);
  },
);

test('nothing is noted where the copies agree', () => {
  const noted = new Set(rows.flatMap(({ note, kode_satpel }) => (note ? kode_satpel : [])));
  const units = offices.flatMap(({ data }) => data.units);
  expect(units.filter(({ code, note }) => note !== undefined && !noted.has(code))).toEqual([]);
});

test('each of the 38 provinces has one office, and three offices have none', () => {
  const named = offices.flatMap(({ data }) => data.province ?? []);
  const official = provinces().map(({ name }) => name);
  expect(named).toHaveLength(38);
  expect(
    offices
      .filter(({ data }) => data.kind !== 'provinsi')
      .map(({ data }) => data.code)
      .sort(),
  ).toEqual(['00', '37', '38']);
  const called = new Set(offices.flatMap(({ data }) => [data.province, ...data.also]));
  expect(official.filter((name) => !called.has(name))).toEqual([]);
});

test('each rests on the one weak copy, and each office of the seeds is a guess with its ground', () => {
  for (const { data } of offices)
    expect(realContent.sources.get(data.provenance.source)?.data.trust, data.name).toBe('lemah');
  const guesses = offices.flatMap(({ id, data }) =>
    data.formerly.map(({ agency, unit }) => [agency, id, unit]),
  );
  expect(guesses).toEqual([
    ['bkp-kelas-ii-yogyakarta', 'bkhit-daerah-istimewa-yogyakarta', undefined],
    ['skp-kelas-ii-tanjung-balai-karimun', 'bkhit-kepulauan-riau', '2106'],
  ]);
});

test.each([
  ['bkp-kelas-ii-yogyakarta', '/kantor/#bkhit-daerah-istimewa-yogyakarta'],
  ['skp-kelas-ii-tanjung-balai-karimun', '/kantor/#bkhit-kepulauan-riau'],
  ['bkhit-diy', '/kantor/#bkhit-daerah-istimewa-yogyakarta'],
  ['bkhit-jawa-timur', '/kantor/#bkhit-jawa-timur'],
  ['barantin', '/kantor/'],
])('the office of %s stands at %s', (agency, address) =>
  expect(officeAddress(realContent, agency)).toBe(address),
);

test.each([
  [
    'a code without quotes',
    'jawa-timur',
    'code: "35"',
    'code: 35',
    /:\d+: code: diharapkan kode dalam tanda kutip/,
  ],
  [
    'two offices of one code',
    'papua-pegunungan',
    /"95/g,
    '"91',
    /yaml:\d+: code: diharapkan yang belum dipakai di .*; ditemukan "91"/,
  ],
  [
    'two units of one code',
    'jawa-timur',
    '"3502"',
    '"3501"',
    /yaml:\d+: units: diharapkan yang belum dipakai di .*; ditemukan "3501"/,
  ],
  [
    'a unit of another office',
    'jawa-timur',
    '"3502"',
    '"3402"',
    /:\d+: units\[2\]\.code: diharapkan kode yang diawali kode kantor/,
  ],
  [
    'a province that the name does not say',
    'jawa-timur',
    'province: Jawa Timur',
    'province: Bali',
    /:\d+: province: diharapkan provinsi seperti tertulis/,
  ],
  [
    'a former office that became two',
    'kepulauan-riau',
    'skp-kelas-ii-tanjung-balai-karimun',
    'bkp-kelas-ii-yogyakarta',
    /yaml:\d+: formerly: diharapkan yang belum dipakai/,
  ],
  [
    'a former office in a unit that is not there',
    'kepulauan-riau',
    'unit: "2106"',
    'unit: "2196"',
    /:\d+: formerly\[0\]\.unit: diharapkan kode salah satu units/,
  ],
] as const)('the content check names %s', (_what, office, printed, instead, says) => {
  expect(problemsAfter({ file: `offices/bkhit-${office}.yaml`, printed, instead }).join('\n')).toMatch(says);
});
