import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGoods, encodeGoods } from '../../src/domain/tariff/goods-query.ts';
import { MOST_GOODS } from '../../src/domain/tariff/listed.ts';
import { volumeOf, type Volume } from '../../src/domain/volume.ts';
import { list } from '../support/goods-list.ts';

const MADU = 'hewan.pemeriksaan.produk-pangan.madu';
const SUSU = 'hewan.pemeriksaan.produk-pangan.susu';
const OLD = 'pemeriksaan.umbi-tepung-pelet';
const ROOTS = 'pemeriksaan.umbi-akar-rimpang-kering';
const IDS = list.lines.map(({ id }) => id);

const decode = (query: string) => decodeGoods(new URLSearchParams(query), list.lines);
const ONE = { line: 'sertifikat', volume: 1_000n, written: '1' };
const named = (query: string) => decode(query).entries.slice(1);

describe('decodeGoods', () => {
  it('reads goods in the order in which they are named, with one certificate where none is said', () =>
    expect(decode(`barang=${SUSU}:250&barang=${MADU}:12.5`)).toEqual({
      entries: [
        ONE,
        { line: SUSU, volume: 250_000n, written: '250' },
        { line: MADU, volume: 12_500n, written: '12.5' },
      ],
      problems: [],
    }));

  it.each([
    ['sertifikat=3', 3_000n],
    ['sertifikat=', 1_000n],
    ['sertifikat=0', 0n],
    ['', 1_000n],
  ])('%j counts the certificates as %s', (query, volume) =>
    expect(decode(`${query}&barang=${MADU}:1`).entries[0]).toMatchObject({ line: 'sertifikat', volume }),
  );

  it.each([
    [`barang=${MADU}`, { line: MADU, written: '' }],
    [`barang=${MADU}:`, { line: MADU, written: '' }],
  ])('%s names goods without a volume, which is no mistake', (query, entry) => {
    expect(named(query)).toEqual([entry]);
    expect(decode(query).problems).toEqual([]);
  });

  it.each([
    [`barang=kuda-terbang:2&barang=${MADU}:1`, 'unknown-goods', 'barang', 'kuda-terbang', [MADU]],
    [`barang=constructor:2&barang=${MADU}:1`, 'unknown-goods', 'barang', 'constructor', [MADU]],
    [`barang=:2&barang=${MADU}:1`, 'unknown-goods', 'barang', '', [MADU]],
    [`barang=${MADU}:12,5&barang=${SUSU}:1`, 'bad-volume', MADU, '12,5', [MADU, SUSU]],
    [`barang=${MADU}:1e309`, 'bad-volume', MADU, '1e309', [MADU]],
    [`barang=${MADU}:-1`, 'bad-volume', MADU, '-1', [MADU]],
    [`barang=${MADU}:1.2345`, 'bad-volume', MADU, '1.2345', [MADU]],
    [`sertifikat=satu&barang=${MADU}:1`, 'bad-volume', 'sertifikat', 'satu', [MADU]],
  ])('%s is reported at its place, and the rest kept', (query, code, parameter, value, lines) => {
    const { entries, problems } = decode(query);
    expect(problems).toEqual([{ code, parameter, value }]);
    expect(entries.map(({ line }) => line)).toEqual(['sertifikat', ...lines]);
  });

  it('keeps what it cannot read as it was written, to be mended in its field', () =>
    expect(named(`barang=${MADU}:12,5`)).toEqual([{ line: MADU, written: '12,5' }]));

  it('counts a retired id as the new one and says what changed', () => {
    const { entries, problems } = decode(`barang=${OLD}:7`);
    expect(entries).toEqual([ONE, { line: ROOTS, volume: 7_000n, written: '7' }]);
    expect(problems).toEqual([
      { code: 'renamed-line', parameter: ROOTS, value: expect.stringMatching(/tepung.*dihitung per ton/) },
    ]);
  });

  it.each([
    [`barang=${MADU}:1&barang=${MADU}:9`, MADU],
    [`barang=${ROOTS}:1&barang=${OLD}:9`, ROOTS],
    [`barang=${OLD}:1&barang=${ROOTS}:9`, ROOTS],
  ])('%s counts once, the first time', (query, line) =>
    expect(named(query)).toEqual([{ line, volume: 1_000n, written: '1' }]),
  );

  it('takes thirty goods and reports each one more', () => {
    const query = (count: number) =>
      IDS.slice(0, count)
        .map((id) => `barang=${id}:1`)
        .join('&');
    expect(MOST_GOODS).toBe(30);
    expect(decode(query(30)).problems).toEqual([]);
    const { entries, problems } = decode(query(32));
    expect(entries).toHaveLength(31);
    expect(problems).toEqual(
      IDS.slice(30, 32).map((value) => ({ code: 'too-many-goods', parameter: 'barang', value })),
    );
  });
});

describe('encodeGoods', () => {
  const write = (lines: readonly string[], volumes: ReadonlyMap<string, Volume>) => {
    const params = new URLSearchParams();
    encodeGoods(lines, volumes, params);
    return params;
  };

  it('writes plainly what people read in a link', () =>
    expect(
      decodeURIComponent(
        write(
          [MADU, SUSU],
          new Map([
            ['sertifikat', volumeOf(2_000n)],
            [MADU, volumeOf(12_500n)],
          ]),
        ).toString(),
      ),
    ).toBe(`sertifikat=2&barang=${MADU}:12.5&barang=${SUSU}`));

  it('writes what decodeGoods reads back', () => {
    const volume = fc.bigInt({ min: 0n, max: 999_999_999_999n }).map(volumeOf);
    const goods = fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.option(volume, { nil: undefined })), {
      maxLength: MOST_GOODS,
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(goods, volume, (chosen, count) => {
        const volumes = new Map<string, Volume>([['sertifikat', count]]);
        for (const [id, amount] of chosen) if (amount !== undefined) volumes.set(id, amount);
        const { entries, problems } = decodeGoods(
          write(
            chosen.map(([id]) => id),
            volumes,
          ),
          list.lines,
        );
        expect(problems).toEqual([]);
        expect(entries.map(({ line, volume: read }) => [line, read])).toEqual([
          ['sertifikat', count],
          ...chosen,
        ]);
      }),
    );
  });

  it('never fails on a link of any sort, and never names a line that is not in the list', () => {
    const part = fc.oneof(fc.constantFrom(...IDS.slice(0, 40)), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.string()), { maxLength: 40 }), (pairs) => {
        const params = new URLSearchParams(pairs.map(([id, amount]) => ['barang', `${id}:${amount}`]));
        const { entries } = decodeGoods(params, list.lines);
        expect(entries.length).toBeLessThanOrEqual(MOST_GOODS + 1);
        for (const { line } of entries.slice(1)) expect(IDS).toContain(line);
      }),
    );
  });
});
