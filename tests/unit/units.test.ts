import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertVolume, isCounted, MASS_UNITS, unitsFor } from '../../src/domain/units.ts';
import { UNIT_NAMES } from '../../src/schemas/vocabulary.ts';
import { volumeOf } from '../../src/domain/volume.ts';

describe('convertVolume', () => {
  it.each([
    [2_000n, 'ton', 'kilogram', 2_000_000n],
    [1_500n, 'kuintal', 'kilogram', 150_000n],
    [1_000n, 'gram', 'kilogram', 1n],
    [250_000n, 'kilogram', 'ton', 250n],
    [7_000n, 'batang', 'batang', 7_000n],
  ] as const)('%s thousandths of %s in %s', (volume, from, to, expected) =>
    expect(convertVolume(volumeOf(volume), from, to)).toEqual({ ok: true, value: expected }),
  );

  it('refuses what three decimals cannot hold', () =>
    expect(convertVolume(volumeOf(500n), 'gram', 'kilogram')).toEqual({ ok: false, error: 'too-fine' }));

  it('refuses what nine digits cannot hold', () =>
    expect(convertVolume(volumeOf(10_000_000_000n), 'ton', 'kilogram')).toEqual({
      ok: false,
      error: 'too-large',
    }));

  it('refuses units that measure something else', () =>
    expect(convertVolume(volumeOf(1_000n), 'm3', 'kilogram')).toEqual({ ok: false, error: 'other-kind' }));

  it('comes back to where it started whenever it succeeds', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 999_999_999_999n }),
        // Only these are converted into one another; of all units too few pairs are to be met in every run.
        fc.constantFrom(...MASS_UNITS),
        fc.constantFrom(...MASS_UNITS),
        (thousandths, from, to) => {
          const there = convertVolume(volumeOf(thousandths), from, to);
          if (there.ok)
            expect(convertVolume(there.value, to, from)).toEqual({ ok: true, value: thousandths });
        },
      ),
    );
  });
});

describe('units', () => {
  it('offers all units of mass for a line counted by mass, and one otherwise', () => {
    expect(unitsFor('kilogram')).toEqual(['gram', 'kilogram', 'kuintal', 'ton']);
    expect(unitsFor('kemasan')).toEqual(['kemasan']);
  });

  // Half a ton, half a cubic metre or half an hour mean something; half a certificate, animal or day of care do not.
  const MEASURED = 'gram kilogram kuintal ton m3 GT jam'.split(' ');
  const BY_TIME = ['m2 per hari', 'm3 per hari', 'm3 per jam'];
  const COUNTED = [
    ...[
      'biji',
      'batang',
      'butir',
      'lembar',
      'kemasan',
      'koli',
      'sampel',
      'sertifikat',
      'ekor',
      'koloni',
      'buku',
    ],
    ...['kapal', 'pesawat', 'mobil', 'peti kemas', 'laboratorium', 'pemeriksaan', 'parameter', 'penyakit'],
    ...['preparat', 'foto', 'isolat', 'flask', 'bahan uji', 'boks', 'paket (50 botol)', 'paket (50 ampul)'],
    ...['kali timbang', 'kali perlakuan', 'orang per kali', 'ekor per hari', 'ekor per perlakuan'],
    ...[
      'koloni per hari',
      'kandang per hari',
      'boks per hari',
      'kamar per hari',
      'buah per hari',
      'unit per hari',
    ],
    ...[
      'hari',
      '8 jam',
      'sampel per target',
      'sampel per golongan',
      'sampel per parameter',
      'sampel per unsur',
    ],
    ...['sampel per penyakit', 'sampel per jenis primer', 'sampel per paket'],
  ];

  it.each(UNIT_NAMES)('knows whether %s can be split', (unit) => {
    const splits = [...MEASURED, ...BY_TIME].includes(unit);
    expect(COUNTED.includes(unit)).toBe(!splits);
    expect(isCounted(unit)).toBe(!splits);
  });
});
