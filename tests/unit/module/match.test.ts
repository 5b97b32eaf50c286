import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slimForm } from '../../../src/module/forms.ts';
import type { ControlKind, FieldFacts } from '../../../src/module/match/facts.ts';
import { match } from '../../../src/module/match/match.ts';
import { plain } from '../../../src/module/match/read-label.ts';
import { soughtIn } from '../../../src/module/match/sought.ts';
import { SCREENS, type ReplicaKind } from '../../support/portal/model.ts';
import { hcForm } from '../../support/paket.ts';

const sought = soughtIn(slimForm(hcForm));
type Given = Partial<FieldFacts> & { readonly label?: string };
const fieldOf = ({ label, ...facts }: Given): FieldFacts => ({
  kind: 'text',
  labels: label === undefined ? [] : [label],
  hints: [],
  names: [],
  headings: [],
  ...facts,
});
const found = (...fields: Given[]) => {
  const matched = match(fields.map(fieldOf), sought);
  return fields.map(
    (_, at) =>
      [...matched.found, ...matched.rows.flatMap((row) => [...row])].find(([, place]) => place === at)?.[0],
  );
};
const SENDER = { headings: ['Eksportir/Importir', 'Data Penerima'] };
const RECEIVER = { headings: ['Pembeli/Penerima', 'Data Penerima'] };

test.each<[string, Given, string | undefined]>([
  ['stars, case and colons', { label: 'NAMA KAPAL *:' }, 'penerima.namaKapal'],
  ['“(wajib)”', { label: 'Negara  asal (wajib diisi)', kind: 'select' }, 'penerima.negaraAsal'],
  ['another word for it', { label: 'Port of Destination' }, 'penerima.pelabuhanTujuan'],
  ['a slip', { label: 'Penangung Jawab', ...SENDER }, 'penerima.pengirimPenanggungJawab'],
  ['an abbreviation', { label: 'Tgl. Pengajuan', kind: 'date' }, 'tujuan.tanggalAju'],
  ['the party in the label', { label: 'Nama Eksportir' }, 'penerima.pengirimNama'],
  ['the party in the heading', { label: 'Nama', ...RECEIVER }, 'penerima.penerimaNama'],
  ['the party in the name', { label: 'Alamat', names: ['consignee_address'] }, 'penerima.penerimaAlamat'],
  ['a party as the whole label', { label: 'Pembeli/Penerima' }, 'penerima.penerimaNama'],
  ['what the heading completes', { label: 'Nama', headings: ['Form Detail Barang'] }, 'barang.namaBarang'],
  ['a name where there is no label', { names: ['voyageNumber'] }, 'penerima.voyageNumber'],
  [
    'a question',
    { label: 'Apakah produk merupakan turunan hewan?', kind: 'radio' },
    'konfirmasi.turunanHewan',
  ],
  ['a file in other words', { label: 'Upload Bill of Lading', kind: 'file' }, 'komoditas.ocean-bill-loading'],
  ['no party', { label: 'Nama' }, undefined],
  ['another address', { label: 'Alamat Gudang', ...SENDER }, undefined],
  ['another date', { label: 'Tanggal Lahir', kind: 'date' }, undefined],
  ['another number', { label: 'No. Izin Perusahaan' }, undefined],
  ['a country of nothing', { label: 'Negara' }, undefined],
  ['a field for files', { label: 'No. Invoice', kind: 'file' }, 'komoditas.invoice'],
  ['a label against its name', { label: 'Negara Asal', names: ['negara_tujuan'] }, undefined],
  ['a label against its placeholder', { label: 'Negara Asal', hints: ['Pilih negara tujuan'] }, undefined],
  ['a heading against a name', { label: 'Nama', ...SENDER, names: ['penerimaNama'] }, undefined],
])('%s', (_, field, id) => {
  expect(found(field)).toEqual([id]);
});

const KIND: Partial<Record<ReplicaKind, ControlKind>> = {
  long: 'long',
  date: 'text',
  number: 'number',
  select: 'select',
  radio: 'radio',
  file: 'file',
};

test('every field of every screen of the replica is found by its label and heading', () => {
  for (const screen of SCREENS) {
    const fields = screen.groups.flatMap((group) => group.fields.map((field) => ({ group, field })));
    const facts = fields.map(
      ({ group, field }) =>
        ({
          label: field.label,
          kind: KIND[field.kind] ?? 'text',
          headings: [group.title, screen.title],
        }) as const,
    );
    expect(found(...facts)).toEqual(fields.map(({ field }) => `${screen.id}.${field.key}`));
  }
});

describe('two fields', () => {
  test('with one label: neither', () => {
    expect(found({ label: 'Nama Kapal' }, { label: 'nama kapal:' })).toEqual([undefined, undefined]);
    expect(
      match([fieldOf({ label: 'Nama Kapal' }), fieldOf({ label: 'Nama kapal' })], sought).doubts.get(
        'penerima.namaKapal',
      ),
    ).toBe('ganda');
  });
  test('of which one is likelier: that one', () => {
    expect(found({ label: 'Negara Asal' }, { label: 'Negara Asal Bahan Baku' })).toEqual([
      'penerima.negaraAsal',
      undefined,
    ]);
  });
});

test('names that begin with that of their screen do not blur whom a field is about', () => {
  const names = ['penerima-pengirimNama', 'penerima-penerimaNama'];
  expect(
    found(
      { label: 'Nama', ...SENDER, names: names.slice(0, 1) },
      { label: 'Nama', ...RECEIVER, names: names.slice(1) },
    ),
  ).toEqual(['penerima.pengirimNama', 'penerima.penerimaNama']);
});

test('rows of goods are told apart', () => {
  const row = [{ label: 'Nama Barang' }, { label: 'Jumlah' }, { label: 'Kemasan' }];
  const { rows } = match([...row, ...row].map(fieldOf), sought);
  expect(rows.map((one) => Object.fromEntries(one))).toEqual([
    { 'barang.namaBarang': 0, 'barang.jumlah': 1, 'barang.kemasan': 2 },
    { 'barang.namaBarang': 3, 'barang.jumlah': 4, 'barang.kemasan': 5 },
  ]);
});

const LABELS = [...new Set(sought.map(({ label }) => label))];
const dressed = fc
  .tuple(
    fc.constantFrom(...LABELS, 'Keterangan', 'Negara', 'Alamat Gudang'),
    fc.constantFrom('', ' *', ':', ' (wajib)'),
    fc.boolean(),
  )
  .map(([label, end, isLoud]) => (isLoud ? label.toUpperCase() : label) + end);

test('a field whose label another field has too is never filled, but as a row of goods', () => {
  fc.assert(
    fc.property(fc.array(dressed, { minLength: 2, maxLength: 8 }), (labels) => {
      const { found: taken } = match(
        labels.map((label) => fieldOf({ label })),
        sought,
      );
      const bare = labels.map((label) => plain(label.replace('(wajib)', '')));
      for (const at of taken.values()) expect(bare.filter((one) => one === bare[at])).toHaveLength(1);
    }),
  );
});

test('no field is given two values, and no value goes to two fields', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(dressed, fc.constantFrom('Eksportir/Importir', 'Pembeli/Penerima', 'Lain')), {
        maxLength: 12,
      }),
      (fields) => {
        const { found: taken, rows } = match(
          fields.map(([label, heading]) => fieldOf({ label, headings: [heading] })),
          sought,
        );
        const all = [...taken.values(), ...rows.flatMap((row) => [...row.values()])];
        expect(new Set(all).size).toBe(all.length);
      },
    ),
  );
});
