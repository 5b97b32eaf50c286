import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeQuery,
  encodeQuery,
  type EstimatorState,
  type QueryService,
} from '../../src/domain/tariff/query.ts';
import { volumeOf } from '../../src/domain/volume.ts';

const SERVICES: QueryService[] = [
  {
    id: 'susu-pengeluaran-antar-area',
    regime: 'hewan',
    lines: ['sertifikat', 'pemeriksaan-fisik', 'tpc'].map((id) => ({ id })),
  },
  {
    id: 'tumbuhan-pengeluaran-antar-area',
    regime: 'tumbuhan',
    lines: [
      { id: 'sertifikat' },
      { id: 'pemeriksaan.buah-segar' },
      { id: 'pemeriksaan.kering', formerly: [{ id: 'pemeriksaan.lama', says: 'tepung pindah' }] },
    ],
  },
  { id: 'health-certificate-omkaba', regime: 'kesehatan', lines: [{ id: 'sertifikat' }] },
];
const decode = (query: string) => decodeQuery(new URLSearchParams(query), SERVICES);

describe('decodeQuery', () => {
  it('reads the link of the contract', () => {
    const { state, problems } = decode(
      '?layanan=susu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=250&tpc=2&tanggal=2016-10-11&keadaan=penolakan',
    );
    expect(problems).toEqual([]);
    expect(state).toEqual({
      service: 'susu-pengeluaran-antar-area',
      date: '2016-10-11',
      circumstance: 'penolakan',
      volumes: new Map([
        ['sertifikat', 1_000n],
        ['pemeriksaan-fisik', 250_000n],
        ['tpc', 2_000n],
      ]),
    });
  });

  it('counts an old line id as the new one and says what changed', () => {
    const { state, problems } = decode('layanan=tumbuhan-pengeluaran-antar-area&pemeriksaan.lama=2');
    expect(state.volumes).toEqual(new Map([['pemeriksaan.kering', 2_000n]]));
    expect(problems).toEqual([
      { code: 'renamed-line', parameter: 'pemeriksaan.kering', value: 'tepung pindah' },
    ]);
  });

  it('reads lalu-lintas for plants and arah with komoditas for the Health Certificate', () => {
    expect(
      decode('layanan=tumbuhan-pengeluaran-antar-area&lalu-lintas=impor&pemeriksaan.buah-segar=0.5').state,
    ).toEqual({
      service: 'tumbuhan-pengeluaran-antar-area',
      traffic: 'impor',
      volumes: new Map([['pemeriksaan.buah-segar', 500n]]),
    });
    expect(
      decode('layanan=health-certificate-omkaba&arah=ekspor&komoditas=alat-kesehatan').state,
    ).toMatchObject({
      traffic: 'ekspor',
      goods: 'alat-kesehatan',
    });
  });

  it.each([
    ['layanan=kuda', 'unknown-service', 'layanan', 'kuda'],
    ['layanan=susu-pengeluaran-antar-area&gigi=3', 'unknown-line', 'gigi', '3'],
    ['tanggal=2016-02-30', 'bad-date', 'tanggal', '2016-02-30'],
    ['tanggal=kemarin', 'bad-date', 'tanggal', 'kemarin'],
    ['layanan=susu-pengeluaran-antar-area&tpc=1e309', 'bad-volume', 'tpc', '1e309'],
    ['layanan=susu-pengeluaran-antar-area&tpc=-1', 'bad-volume', 'tpc', '-1'],
    ['layanan=susu-pengeluaran-antar-area&tpc=1,5', 'bad-volume', 'tpc', '1,5'],
    ['layanan=susu-pengeluaran-antar-area&tpc=1.2345', 'bad-volume', 'tpc', '1.2345'],
    ['layanan=susu-pengeluaran-antar-area&keadaan=hilang', 'unknown-choice', 'keadaan', 'hilang'],
    ['layanan=susu-pengeluaran-antar-area&arah=ekspor', 'unknown-choice', 'arah', 'ekspor'],
    ['layanan=health-certificate-omkaba&keadaan=penolakan', 'unknown-choice', 'keadaan', 'penolakan'],
    ['layanan=health-certificate-omkaba&arah=antar-area', 'unknown-choice', 'arah', 'antar-area'],
    ['layanan=susu-pengeluaran-antar-area&constructor=1', 'unknown-line', 'constructor', '1'],
  ])('%s is reported as %s', (query, code, parameter, value) =>
    expect(decode(query).problems).toEqual([{ code, parameter, value }]),
  );

  it('keeps everything that can be read', () => {
    const { state, problems } = decode(
      'layanan=susu-pengeluaran-antar-area&tanggal=2016-02-30&tpc=abc&gigi=1&sertifikat=2&keadaan=penolakan',
    );
    expect(problems.map(({ parameter }) => parameter)).toEqual(['tanggal', 'tpc', 'gigi']);
    expect(state).toEqual({
      service: 'susu-pengeluaran-antar-area',
      circumstance: 'penolakan',
      volumes: new Map([['sertifikat', 2_000n]]),
    });
  });

  it('keeps the volumes of a service it does not know', () =>
    expect(decode('layanan=kuda&sertifikat=2').state).toEqual({
      volumes: new Map([['sertifikat', 2_000n]]),
    }));
});

describe('encodeQuery', () => {
  it('writes what decodeQuery reads back', () => {
    const volume = fc.bigInt({ min: 0n, max: 999_999_999_999n }).map(volumeOf);
    const choices = (kesehatan: boolean) =>
      kesehatan
        ? fc.record({
            traffic: fc.constantFrom('ekspor', 'impor'),
            goods: fc.constantFrom('obat', 'alat-kesehatan'),
          })
        : fc.record({ circumstance: fc.constantFrom('bantuan-sosial', 'penolakan') }, { requiredKeys: [] });
    const state = fc.constantFrom(...SERVICES).chain(({ id, regime, lines }) =>
      fc
        .tuple(
          fc.record({ date: fc.constantFrom('2016-10-10', '2024-02-29') }, { requiredKeys: [] }),
          choices(regime === 'kesehatan'),
          fc.uniqueArray(fc.tuple(fc.constantFrom(...lines.map((line) => line.id)), volume), {
            selector: ([line]) => line,
          }),
        )
        .map(([date, choice, volumes]) => ({ service: id, ...date, ...choice, volumes })),
    );
    fc.assert(
      fc.property(state, ({ volumes, ...rest }) => {
        const before = { ...rest, volumes: new Map(volumes) } as EstimatorState;
        const regime = SERVICES.find(({ id }) => id === before.service)?.regime;
        expect(decodeQuery(encodeQuery(before, regime), SERVICES)).toEqual({ state: before, problems: [] });
      }),
    );
  });

  it('puts the service first and writes volumes plainly', () =>
    expect(
      encodeQuery(
        {
          service: 'susu-pengeluaran-antar-area',
          volumes: new Map([
            ['sertifikat', volumeOf(1_000n)],
            ['pemeriksaan-fisik', volumeOf(12_500n)],
          ]),
        },
        'hewan',
      ).toString(),
    ).toBe('layanan=susu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=12.5'));

  it('leaves out choices that the service does not have', () =>
    expect(
      encodeQuery({ service: 'x', traffic: 'impor', goods: 'obat', volumes: new Map() }, 'hewan').toString(),
    ).toBe('layanan=x'));
});
