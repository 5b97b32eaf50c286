import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/domain/tariff/choices.ts';
import { isTracker, withoutTrackers } from '../../src/domain/trackers.ts';
import { facts, list } from '../support/goods-list.ts';

const LINES = [
  ...list.lines.flatMap(({ id, formerly = [] }) => [id, ...formerly.map((old) => old.id)]),
  ...facts.services.flatMap(({ lines }) =>
    lines.flatMap(({ id, formerly = [] }) => [id, ...formerly.map((old) => old.id)]),
  ),
];

/** What the site's own pages read from their addresses, the lines and choices of the estimator apart. */
const PARAMETERS = [
  'layanan',
  'barang',
  'tanggal',
  'sertifikat',
  'banding',
  'q',
  'jenis',
  'bidang',
  'instansi',
];

describe('a tracker', () => {
  it.each([
    'fbclid',
    'gclid',
    'dclid',
    'msclkid',
    'twclid',
    'ttclid',
    'yclid',
    'wbraid',
    'gbraid',
    'gad_source',
    'gclsrc',
    'utm_source',
    'utm_medium',
    'utm_campaign',
    'UTM_CONTENT',
    'mc_eid',
    'mc_cid',
    'igsh',
    'igshid',
    'mibextid',
    'srsltid',
    '_ga',
    '_gl',
    '_hsenc',
    '_hsmi',
    '_branch_match_id',
    'mkt_tok',
  ])('%s is known as one', (parameter) => expect(isTracker(parameter)).toBe(true));

  it('is no line of a tariff, of this day or of an older link', () => {
    expect(LINES.length).toBeGreaterThan(600);
    expect(LINES.filter(isTracker)).toEqual([]);
  });

  it('is no parameter of the site', () =>
    expect(
      [...PARAMETERS, ...choicesOf(undefined).map(({ parameter }) => parameter)].filter(isTracker),
    ).toEqual([]));
});

describe('withoutTrackers', () => {
  it.each([
    ['?fbclid=IwAR0', ''],
    [
      '?layanan=madu-pengeluaran-antar-area&sertifikat=1&fbclid=x',
      '?layanan=madu-pengeluaran-antar-area&sertifikat=1',
    ],
    ['?utm_source=a&barang=pemeriksaan.beras:2&gclid=b&barang=x:1', '?barang=pemeriksaan.beras:2&barang=x:1'],
    ['?q=madu', '?q=madu'],
    ['', ''],
  ])('%j becomes %j', (search, kept) => expect(withoutTrackers(search)).toBe(kept));

  it('leaves an address without trackers as it was written, to the letter', () =>
    expect(withoutTrackers('?q=a%20b+c&x=%2C')).toBe('?q=a%20b+c&x=%2C'));
});
