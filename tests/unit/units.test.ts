import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertVolume, isCounted, UNIT_NAMES, unitsFor } from '../../src/domain/units.ts';
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
        fc.constantFrom(...UNIT_NAMES),
        fc.constantFrom(...UNIT_NAMES),
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

  it('knows what cannot be split', () =>
    expect(UNIT_NAMES.filter((unit) => !isCounted(unit))).toEqual([
      'gram',
      'kilogram',
      'kuintal',
      'ton',
      'm3',
    ]));
});
