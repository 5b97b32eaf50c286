import { describe, expect, it } from 'vitest';
import { followingLines, goodsService } from '../../src/domain/tariff/listed.ts';
import type { Traffic } from '../../src/schemas/tariff.ts';
import { list, openGoods } from '../support/goods-list.ts';

const MADU = 'hewan.pemeriksaan.produk-pangan.madu';
const SUSU = 'hewan.pemeriksaan.produk-pangan.susu';
const BUAH = 'pemeriksaan.buah-segar';
const IKAN = 'ikan.pemeriksaan.klinis';
const X = list.lines.find(({ grade }) => grade === 'X')?.id ?? '';
const texts = {
  title: 'Barang',
  href: '/tarif/daftar/',
  certificate: (field: string) => `Sertifikat ${field}`,
};
const serviceOf = (ids: readonly string[], traffic: Traffic = 'antar-area') =>
  goodsService(ids, traffic, list, texts);
const certificates = (ids: readonly string[], traffic?: Traffic) =>
  serviceOf(ids, traffic).lines.filter(({ id }) => id.startsWith('sertifikat'));

describe('the certificate of a shipment', () => {
  it.each([
    [MADU, 'hewan/dokumen/#hewan.dokumen-tindakan-karantina.sertifikat'],
    [BUAH, 'tumbuhan/dokumen/#dokumen-tindakan-karantina.sertifikat'],
  ])('is that of the field of %s', (line, listed) =>
    expect(certificates([line])).toEqual([
      expect.objectContaining({ id: 'sertifikat', unit: 'sertifikat', certainty: 'pasti', listed }),
    ]),
  );

  it.each([
    ['ekspor', 'ikan.dokumen-tindakan-karantina.sertifikat-kesehatan-ekspor', 25_000],
    ['impor', 'ikan.dokumen-tindakan-karantina.sertifikat-pelepasan-impor', 10_000],
  ] as const)('of fish is another for %s', (traffic, line, amount) => {
    const [certificate] = certificates([IKAN], traffic);
    expect(certificate).toMatchObject({ listed: `ikan/dokumen/#${line}` });
    expect(certificate).toMatchObject({ values: [{ traffic, amount }] });
  });

  it('of fish has no figure antar area, and is never lent one', () => {
    const [certificate] = certificates([IKAN]);
    expect(
      certificate && 'values' in certificate && certificate.values.map(({ traffic }) => traffic),
    ).toEqual(['ekspor']);
  });

  it('is one for several goods of a field', () => expect(certificates([MADU, SUSU])).toHaveLength(1));

  it('is one a field for mixed goods, all in one number', () => {
    expect(certificates([MADU, BUAH])).toEqual([
      expect.objectContaining({ id: 'sertifikat' }),
      expect.objectContaining({ id: 'sertifikat.tumbuhan', countedAs: 'sertifikat' }),
    ]);
    const { estimate } = openGoods(`sertifikat=2&barang=${MADU}:100&barang=${BUAH}:100`);
    // 2 × 5.000 of each field, 100 kg × 25, 100 kg × 5.
    expect(estimate.sum).toMatchObject({ known: true, total: 23_000n });
  });

  it('is not added where it was named itself', () =>
    expect(
      serviceOf([MADU, 'hewan.dokumen-tindakan-karantina.sertifikat']).lines.map(({ id }) => id),
    ).toEqual([MADU, 'hewan.dokumen-tindakan-karantina.sertifikat']));
});

describe('the lines of a shipment', () => {
  it('stand in the order in which they were named; what is not in the list is left out', () =>
    expect(serviceOf([SUSU, 'hilang', MADU]).lines.map(({ id }) => id)).toEqual(['sertifikat', SUSU, MADU]));

  it('are charged for certain if they are inspections, and otherwise only if necessary', () => {
    for (const { id, kind } of list.lines) {
      const line = serviceOf([id]).lines.at(-1);
      const certain = ['pemeriksaan', 'alat-angkut', 'dokumen'].includes(kind);
      expect(line, id).toMatchObject({ id, certainty: certain ? 'pasti' : 'bersyarat' });
    }
  });

  it('that are disputed ask for a volume and have no figure on any day', () => {
    expect(X).not.toBe('');
    const line = serviceOf([X]).lines.at(-1);
    expect(line).toMatchObject({
      grade: 'X',
      values: [],
      unit: 'kemasan',
      question: expect.stringMatching(/\?$/),
    });
    expect(openGoods(`barang=${X}:3`).estimate.sum).toEqual({ known: false, reason: 'not-published' });
  });
});

describe('what can follow', () => {
  it('are actions of the fields that were named, without inspections, papers and what is there', () => {
    const offered = followingLines([MADU], list);
    expect(offered.length).toBeGreaterThan(50);
    for (const { field, kind } of offered) {
      expect(field).toBe('hewan');
      expect(['pemeriksaan', 'alat-angkut', 'dokumen']).not.toContain(kind);
    }
    const [first] = offered;
    expect(followingLines([MADU, first?.id ?? ''], list)).toHaveLength(offered.length - 1);
  });

  it('are none before any goods are named', () => expect(followingLines([], list)).toEqual([]));
});
