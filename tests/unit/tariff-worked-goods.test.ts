import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/domain/tariff/estimate.ts';
import { inputOf } from '../../src/domain/tariff/input-of.ts';
import { decodeQuery } from '../../src/domain/tariff/query.ts';
import { leastSure, surenessOf } from '../../src/domain/tariff/sureness.ts';
import { facts, openGoods } from '../support/goods-list.ts';

const PANGAN = 'hewan.pemeriksaan.produk-pangan';

const GOODS = [
  ['bird nests', `barang=${PANGAN}.sarang-burung:20&sertifikat=1&lalu-lintas=ekspor`, 105_000n],
  ['meat', `barang=${PANGAN}.daging-hewan:100&sertifikat=1`, 12_500n],
  ['two dogs', 'barang=hewan.pemeriksaan.hewan-kesayangan-dan-liar.anjing-kucing:2&sertifikat=1', 25_000n],
  ['flour, antar area', 'barang=pemeriksaan.biji-bubuk-serbuk:10&sertifikat=1', 7_500n],
  ['flour, imported', 'barang=pemeriksaan.biji-bubuk-serbuk:5&sertifikat=1&lalu-lintas=impor', 10_000n],
  ['honey and milk', `barang=${PANGAN}.madu:1000&barang=${PANGAN}.susu:250&sertifikat=1`, 36_250n],
  ['live fish, exported', 'barang=ikan.pemeriksaan.klinis:1&sertifikat=1&lalu-lintas=ekspor', 45_000n],
] as const;

describe.each(GOODS)('any goods: %s', (_, query, total) => {
  it('come out to the rupiah, with a certificate where none is said', () => {
    expect(openGoods(query).problems).toEqual([]);
    expect(openGoods(query).estimate.sum).toMatchObject({ known: true, total });
    expect(openGoods(query.replace('&sertifikat=1', '')).estimate.sum).toMatchObject({ total });
  });

  it.each([
    ['bantuan-sosial', 'Ps. 4'],
    ['hewan-organik', 'Ps. 4'],
    ['penolakan', 'Ps. 5'],
    ['pemusnahan', 'Ps. 5'],
  ])('cost Rp0 as %s, by %s', (circumstance, article) => {
    const { sum, exemption } = openGoods(`${query}&keadaan=${circumstance}`).estimate;
    expect(sum).toMatchObject({ known: true, total: 0n });
    expect(exemption?.basis).toEqual({ regulation: 'pp-35-2016', article });
  });

  it('have no tariff on 10 October 2016, in no circumstance', () => {
    const none = { known: false, reason: 'no-tariff-in-force' };
    expect(openGoods(`${query}&tanggal=2016-10-10`).estimate.sum).toEqual(none);
    expect(openGoods(`${query}&tanggal=2016-10-10&keadaan=bantuan-sosial`).estimate.sum).toEqual(none);
  });
});

const surenessOfQuery = (query: string) => {
  const { service, estimate: priced } = openGoods(query);
  return leastSure(
    service.lines.flatMap((line) => {
      const grounds = priced.lines.find(({ id }) => id === line.id)?.grounds ?? [];
      return 'values' in line ? surenessOf(line, grounds) : [];
    }),
  );
};

describe('how sure', () => {
  it('live fish for export rest on one copy', () => expect(surenessOfQuery(GOODS[6][1])).toBe('one-copy'));
  it('meat is the same in both laws', () => expect(surenessOfQuery(GOODS[1][1])).toBe('both-laws'));
});

describe('live fish antar area', () => {
  const query = 'barang=ikan.pemeriksaan.klinis:1&sertifikat=1';
  it('have no figure in the list and no total', () =>
    expect(openGoods(query).estimate.sum).toEqual({ known: false, reason: 'not-published' }));
  it('take the total from whatever they travel with', () =>
    expect(openGoods(`${query}&barang=${PANGAN}.madu:10`).estimate.sum).toEqual({
      known: false,
      reason: 'not-published',
    }));
});

describe('ships and travellers', () => {
  const open = (query: string) => {
    const { state, problems } = decodeQuery(new URLSearchParams(query), facts.services);
    expect(problems).toEqual([]);
    const service = facts.services.find(({ id }) => id === state.service);
    if (!service) throw new Error(`no service in ${query}`);
    return estimate(inputOf(service, state, '2026-11-25', facts.standings)).sum;
  };

  it.each([
    ['layanan=cop-kapal&gt=7', 50_000n],
    ['layanan=cop-kapal&gt=100', 50_000n],
    ['layanan=cop-kapal&gt=100.5', 60_000n],
    ['layanan=cop-kapal&gt=5000', 175_000n],
    ['layanan=cop-kapal&gt=20000', 275_000n],
    ['layanan=cop-kapal&gt=20001', 300_000n],
    ['layanan=sscec-kapal&gt=7000', 600_000n],
    ['layanan=icv-penerbitan&buku=3', 75_000n],
  ])('%s is Rp%s', (query, total) => expect(open(query)).toMatchObject({ known: true, total }));

  it('a ship below 7 GT has no line and no total', () =>
    expect(open('layanan=cop-kapal&gt=6')).toEqual({ known: false, reason: 'not-published' }));

  it('an SSCEC for 8,000 GT is unreadable and has no total', () =>
    expect(open('layanan=sscec-kapal&gt=8000')).toEqual({ known: false, reason: 'unreadable' }));
});
