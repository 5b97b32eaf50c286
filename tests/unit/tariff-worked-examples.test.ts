import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { estimatorFacts } from '../../src/data/estimator.ts';
import { citationKey } from '../../src/domain/tariff/citation-key.ts';
import { estimate } from '../../src/domain/tariff/estimate.ts';
import { inputOf } from '../../src/domain/tariff/input-of.ts';
import { decodeQuery } from '../../src/domain/tariff/query.ts';
import { terbilang } from '../../src/domain/terbilang.ts';

const facts = estimatorFacts(loadContent(contentRoot()).content, '');

/** The estimate a link to `/tarif/` opens with, on the day the content was checked. */
const open = (query: string) => {
  const { state, problems } = decodeQuery(new URLSearchParams(query), facts.services);
  expect(problems).toEqual([]);
  const service = facts.services.find(({ id }) => id === state.service);
  if (!service) throw new Error(`no service in ${query}`);
  return estimate(inputOf(service, state, '2026-11-21', facts.standings));
};

const QUARANTINE = [
  ['madu', 'layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=1000', 30_000n],
  ['madu, pecahan', 'layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=12.5', 5_313n],
  [
    'susu',
    'layanan=susu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=250&pengambilan-sampel=2&tpc=2&e-coli=2&coliform=2',
    663_250n,
  ],
  ['vaksin keluar', 'layanan=vaksin-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=40', 205_000n],
  ['vaksin masuk', 'layanan=vaksin-pemasukan-antar-area&sertifikat=1&pemeriksaan-fisik=40', 5_000n],
  ['tumbuhan', 'layanan=tumbuhan-pengeluaran-antar-area&sertifikat=1&pemeriksaan.buah-segar=2000', 15_000n],
] as const;
const HEALTH = 'layanan=health-certificate-omkaba&sertifikat=1';

describe('worked examples, to the rupiah', () => {
  it.each(QUARANTINE)('%s: %s is Rp%s', (_, query, total) =>
    expect(open(query).sum).toMatchObject({ known: true, total }),
  );

  it('Health Certificate, export of medical devices, is Rp100.000', () =>
    expect(open(`${HEALTH}&arah=ekspor&komoditas=alat-kesehatan`).sum).toMatchObject({ total: 100_000n }));

  it('milk keeps what is certain apart from what is charged if necessary', () =>
    expect(open(QUARANTINE[2][1]).sum).toMatchObject({ certain: 11_250n, conditional: 652_000n }));

  it('12,5 kg of honey say that a line was rounded up', () =>
    expect(open(QUARANTINE[1][1]).notes).toContain('rounded-up'));

  it('is said in words too', () => expect(terbilang(5_313n)).toBe('lima ribu tiga ratus tiga belas rupiah'));
});

describe.each(QUARANTINE)('%s', (_, query, total) => {
  it.each([
    ['bantuan-sosial', 'Ps. 4'],
    ['hewan-organik', 'Ps. 4'],
    ['penolakan', 'Ps. 5'],
    ['pemusnahan', 'Ps. 5'],
  ])('costs Rp0 as %s, by %s', (circumstance, article) => {
    const { sum, exemption } = open(`${query}&keadaan=${circumstance}`);
    expect(sum).toMatchObject({ known: true, total: 0n });
    expect(exemption?.basis).toEqual({ regulation: 'pp-35-2016', article });
  });

  it('has no tariff on 10 October 2016, and has one the day after', () => {
    expect(open(`${query}&tanggal=2016-10-10`).sum).toEqual({ known: false, reason: 'no-tariff-in-force' });
    expect(open(`${query}&tanggal=2016-10-10&keadaan=bantuan-sosial`).sum.known).toBe(false);
    expect(open(`${query}&tanggal=2016-10-11`).sum).toMatchObject({ known: true, total });
  });
});

describe('the Health Certificate', () => {
  it.each(['obat', 'makanan', 'kosmetika', 'alat-kesehatan', 'bahan-adiktif'])(
    'has no figure for import of %s',
    (goods) =>
      expect(open(`${HEALTH}&arah=impor&komoditas=${goods}`).sum).toEqual({
        known: false,
        reason: 'not-published',
      }),
  );
  it.each(['obat', 'makanan', 'kosmetika', 'bahan-adiktif'])('has no figure for export of %s', (goods) =>
    expect(open(`${HEALTH}&arah=ekspor&komoditas=${goods}`).sum).toEqual({
      known: false,
      reason: 'not-published',
    }),
  );
  it.each(['', '&arah=ekspor', '&komoditas=obat'])('asks for both choices first: %j', (choice) =>
    expect(open(HEALTH + choice).sum).toEqual({ known: false, reason: 'choose-goods' }),
  );
});

describe('plants', () => {
  const one = 'layanan=tumbuhan-pengeluaran-antar-area&pemeriksaan.biji-bubuk-serbuk=1';
  it('have another figure for each traffic', () => {
    expect(open(one).sum).toMatchObject({ total: 250n });
    expect(open(`${one}&lalu-lintas=ekspor`).sum).toMatchObject({ total: 500n });
  });
  it('flour is counted by the ton: 10 antar area, 5 imported, with a certificate each', () => {
    const flour = 'layanan=tumbuhan-pengeluaran-antar-area&sertifikat=1&pemeriksaan.biji-bubuk-serbuk';
    expect(open(`${flour}=10`).sum).toMatchObject({ total: 7_500n });
    expect(open(`${flour}=5&lalu-lintas=impor`).sum).toMatchObject({ total: 10_000n });
  });
});

describe('every line of every service', () => {
  it('cites something with a label, an address and a status', () => {
    for (const { lines } of facts.services)
      for (const line of lines)
        for (const basis of 'values' in line
          ? line.values.flatMap(({ grounds }) => [...grounds])
          : [line.waived.basis])
          expect(facts.citations[citationKey(basis)], line.id).toMatchObject({
            label: expect.stringMatching(/\S/),
            href: expect.stringMatching(/#/),
            status: expect.stringMatching(/^(berlaku|digantikan|belum-terverifikasi)$/),
          });
  });
  it('the articles of exemption and travel costs are known to the register', () => {
    for (const article of ['Ps. 4', 'Ps. 5', 'Ps. 9'])
      expect(facts.citations[`pp-35-2016 ${article}`]?.href).toMatch(/^\/peraturan\/pp-35-2016\/#ps-/);
  });
});
