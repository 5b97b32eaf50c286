import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, type EstimateInput } from '../../src/domain/tariff/estimate.ts';
import { growth } from '../../src/domain/tariff/growth.ts';
import { CIRCUMSTANCES, type TariffLine } from '../../src/domain/tariff/types.ts';
import { volumeOf } from '../../src/domain/volume.ts';

const basis = { regulation: 'pp-35-2016', article: 'Lampiran V.A' };
const line = (id: string, amount: number | 'tidak-terbaca', rest: Partial<TariffLine> = {}): TariffLine => ({
  id,
  words: id,
  unit: 'kilogram',
  certainty: 'pasti',
  values: [{ traffic: 'antar-area', from: '2016-10-11', amount, grounds: [basis] }],
  grade: 'B',
  ...rest,
});

const waived: TariffLine = {
  id: 'pemeriksaan-fisik',
  words: 'Pemeriksaan Fisik',
  unit: 'kemasan',
  certainty: 'pasti',
  waived: {
    basis: { regulation: 'pp-35-2016', article: 'Ps. 8(1)' },
    because: 'hanya di tempat pengeluaran',
  },
};

const input = (
  lines: TariffLine[],
  volumes: Record<string, bigint>,
  rest: Partial<EstimateInput> = {},
): EstimateInput => ({
  regime: 'hewan',
  lines,
  date: '2026-11-21',
  traffic: 'antar-area',
  volumes: new Map(Object.entries(volumes).map(([id, units]) => [id, volumeOf(units)])),
  statuses: { 'pp-35-2016': { status: 'belum-terverifikasi' } },
  ...rest,
});

const certificate = line('sertifikat', 5_000, { unit: 'sertifikat' });
const honey = line('pemeriksaan-fisik', 25);
const lab = line('tpc', 125_000, { unit: 'sampel', certainty: 'bersyarat' });

describe('amounts', () => {
  it('are rounded up to a whole rupiah on each line, and the estimate says so', () => {
    const result = estimate(
      input([certificate, honey], { sertifikat: 1_000n, 'pemeriksaan-fisik': 12_500n }),
    );
    expect(result.sum).toEqual({ known: true, total: 5_313n, certain: 5_313n, conditional: 0n });
    expect(result.notes).toContain('rounded-up');
  });

  it('are not rounded when they are whole already', () =>
    expect(estimate(input([honey], { 'pemeriksaan-fisik': 400n })).notes).not.toContain('rounded-up'));

  it('are exact where floating point is not', () => {
    const result = estimate(input([line('a', 999_999_999)], { a: 999_999_999_999n }));
    expect(result.lines[0]?.amount).toBe((999_999_999n * 999_999_999_999n + 999n) / 1000n);
  });

  it('lie between the exact product and one rupiah above it', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.bigInt({ min: 0n, max: 999_999_999_999n }), (price, volume) => {
        const amount = estimate(input([line('a', price)], { a: volume })).lines[0]?.amount ?? -1n;
        const excess = amount * 1000n - BigInt(price) * volume;
        expect(excess >= 0n && excess < 1000n).toBe(true);
      }),
    );
  });

  it('add up, certain and conditional apart, whatever the volumes', () => {
    const volume = fc.bigInt({ min: 0n, max: 999_999_999_999n });
    fc.assert(
      fc.property(volume, volume, volume, (a, b, c) => {
        const { lines, sum } = estimate(
          input([certificate, honey, lab], { sertifikat: a, 'pemeriksaan-fisik': b, tpc: c }),
        );
        if (!sum.known) throw new Error(sum.reason);
        expect(sum.total).toBe(lines.reduce((all, { amount = 0n }) => all + amount, 0n));
        expect(sum.certain + sum.conditional).toBe(sum.total);
        expect(sum.conditional).toBe(lines[2]?.amount);
      }),
    );
  });

  it('never shrink when a volume grows', () => {
    const volume = fc.bigInt({ min: 0n, max: 499_999_999_999n });
    fc.assert(
      fc.property(volume, volume, fc.nat(100_000), (less, more, price) => {
        const amountOf = (units: bigint) =>
          estimate(input([line('a', price)], { a: units })).lines[0]?.amount ?? -1n;
        expect(amountOf(less + more) >= amountOf(less)).toBe(true);
      }),
    );
  });
});

describe('no total', () => {
  it('the day before the tariff came into force, with or without volumes', () => {
    const before = { date: '2016-10-10' };
    const reason = { known: false, reason: 'no-tariff-in-force' };
    expect(estimate(input([certificate], { sertifikat: 1_000n }, before)).sum).toEqual(reason);
    expect(estimate(input([certificate], {}, before)).sum).toEqual(reason);
    expect(estimate(input([certificate], { sertifikat: 1_000n }, { date: '2016-10-11' })).sum.known).toBe(
      true,
    );
  });

  it('while nothing is entered', () =>
    expect(estimate(input([certificate], {})).sum).toEqual({ known: false, reason: 'nothing-entered' }));

  it('when one of the entered lines is unreadable, but the others do not mind it', () => {
    const lines = [certificate, line('rusak', 'tidak-terbaca')];
    expect(estimate(input(lines, { sertifikat: 1_000n, rusak: 1_000n })).sum).toEqual({
      known: false,
      reason: 'unreadable',
    });
    expect(estimate(input(lines, { sertifikat: 1_000n })).sum.known).toBe(true);
  });

  it('when one of the entered lines is not in force', () => {
    const late = line('baru', 10, {
      values: [{ traffic: 'antar-area', from: '2030-01-01', amount: 10, grounds: [basis] }],
    });
    expect(estimate(input([certificate, late], { sertifikat: 1_000n, baru: 1_000n })).sum).toEqual({
      known: false,
      reason: 'no-tariff-in-force',
    });
  });

  it('for a traffic without figures', () =>
    expect(estimate(input([certificate], { sertifikat: 1_000n }, { traffic: 'impor' })).sum).toEqual({
      known: false,
      reason: 'not-published',
    }));
});

describe('the Health Certificate', () => {
  const health = (rest: Partial<EstimateInput>) =>
    estimate(
      input(
        [
          line('sertifikat', 0, {
            unit: 'sertifikat',
            values: [
              {
                traffic: 'ekspor',
                goods: 'alat-kesehatan',
                from: '2023-06-01',
                amount: 100_000,
                grounds: [{ seenOnlyIn: 'panduan-sinkarkes', seenOn: '2026-11-21' }],
              },
            ],
          }),
        ],
        { sertifikat: 1_000n },
        { regime: 'kesehatan', traffic: undefined, ...rest },
      ),
    );

  it('has a total for the one published case, marked as unverified', () => {
    const result = health({ traffic: 'ekspor', goods: 'alat-kesehatan' });
    expect(result.sum).toMatchObject({ known: true, total: 100_000n });
    expect(result.lines[0]?.status).toBe('belum-terverifikasi');
    expect(result.notes).toEqual([]);
  });

  it.each([{}, { traffic: 'ekspor' }, { goods: 'obat' }] as const)(
    'asks for direction and goods first: %j',
    (rest) => expect(health(rest).sum).toEqual({ known: false, reason: 'choose-goods' }),
  );

  it.each([
    { traffic: 'impor', goods: 'alat-kesehatan' },
    { traffic: 'ekspor', goods: 'obat' },
  ] as const)('says that nothing is published for %j', (rest) =>
    expect(health(rest).sum).toEqual({ known: false, reason: 'not-published' }),
  );

  it('knows nothing of the exemptions of PP 35/2016', () =>
    expect(
      health({ traffic: 'ekspor', goods: 'alat-kesehatan', circumstance: 'penolakan' }).sum,
    ).toMatchObject({
      total: 100_000n,
    }));
});

describe('PP 35/2016', () => {
  it.each([
    ['bantuan-sosial', 'Ps. 4'],
    ['hewan-organik', 'Ps. 4'],
    ['penolakan', 'Ps. 5'],
    ['pemusnahan', 'Ps. 5'],
  ] as const)('takes nothing for %s, by %s', (circumstance, article) => {
    const result = estimate(input([certificate, lab], { sertifikat: 1_000n, tpc: 2_000n }, { circumstance }));
    expect(result.sum).toEqual({ known: true, total: 0n, certain: 0n, conditional: 0n });
    expect(result.exemption).toEqual({
      basis: { regulation: 'pp-35-2016', article },
      status: 'belum-terverifikasi',
    });
    expect(result.lines.map(({ outcome, amount }) => [outcome, amount])).toEqual([
      ['exempt', 0n],
      ['exempt', 0n],
    ]);
  });

  it.each(CIRCUMSTANCES)('exempts %s only while it is in force', (circumstance) => {
    const result = estimate(
      input([certificate], { sertifikat: 1_000n }, { circumstance, date: '2016-10-10' }),
    );
    expect(result.sum).toEqual({ known: false, reason: 'no-tariff-in-force' });
    expect(result.exemption).toBeUndefined();
  });

  it('Ps. 8(1): a waived line counts Rp0 and cites its article', () => {
    const result = estimate(
      input([certificate, waived], { sertifikat: 1_000n, 'pemeriksaan-fisik': 40_000n }),
    );
    expect(result.sum).toMatchObject({ total: 5_000n });
    expect(result.lines[1]).toMatchObject({
      outcome: 'waived',
      amount: 0n,
      grounds: [{ article: 'Ps. 8(1)' }],
    });
  });

  it('Ps. 8(1): waives nothing before it is in force', () =>
    expect(
      estimate(input([certificate, waived], { 'pemeriksaan-fisik': 40_000n }, { date: '2016-10-10' })).sum,
    ).toEqual({ known: false, reason: 'no-tariff-in-force' }));

  it('Ps. 9: travel costs stand apart', () =>
    expect(estimate(input([certificate], { sertifikat: 1_000n })).notes).toEqual(['travel-costs-apart']));
});

describe('growth', () => {
  it('follows the heaviest line and leaves the others as entered', () => {
    const result = growth(
      input([certificate, honey], { sertifikat: 1_000n, 'pemeriksaan-fisik': 1_000_000n }),
    );
    expect(result?.lineId).toBe('pemeriksaan-fisik');
    expect(result?.points.map(({ total }) => total)).toEqual([30_000n, 55_000n, 80_000n, 105_000n]);
  });

  it('follows the certificate only when there is nothing else', () =>
    expect(growth(input([certificate, honey], { sertifikat: 1_000n }))?.lineId).toBe('sertifikat'));

  it('is not drawn without a total, or for Rp0', () => {
    expect(growth(input([certificate], {}))).toBeUndefined();
    expect(
      growth(input([certificate], { sertifikat: 1_000n }, { circumstance: 'penolakan' })),
    ).toBeUndefined();
  });

  it('stops where a volume could no longer be written', () =>
    expect(growth(input([honey], { 'pemeriksaan-fisik': 400_000_000_000n }))?.points).toHaveLength(2));
});
