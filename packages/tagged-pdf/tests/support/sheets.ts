import fc from 'fast-check';
import type { Block, Sheet } from '../../index.ts';

/** A sheet with every kind of block, on several pages. */
export const richSheet: Sheet = {
  title: 'Judul “ujian” <&>',
  foot: 'Kaki halaman',
  blocks: [
    { kind: 'heading', level: 1, text: 'Ringkasan' },
    { kind: 'text', text: 'Nguyễn Thị Hương, Санкт-Петербург' },
    { kind: 'text', text: 'Kecil', tone: 'small', gap: true },
    { kind: 'code', address: 'https://contoh.go.id/', caption: 'Halaman layanan' },
    { kind: 'heading', level: 2, text: 'Barang' },
    {
      kind: 'table',
      head: ['No.', 'Nama'],
      widths: [1, 5],
      rows: Array.from({ length: 90 }, (_, index) => [`${index + 1}`, index % 7 ? `Barang ${index}` : '']),
      continued: 'Barang (lanjutan)',
    },
    { kind: 'heading', level: 3, text: 'Rincian' },
    {
      kind: 'table',
      widths: [1, 2],
      rows: [['Panjang', 'kata '.repeat(2000)]],
      continued: 'Rincian (lanjutan)',
    },
    {
      kind: 'signatures',
      boxes: [
        { title: 'Pemohon', name: '' },
        { title: 'Petugas', name: 'Nama' },
      ],
    },
  ],
};

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer({ min: 1, max: 120 }).map((lines) => Array.from({ length: lines }, () => 'baris').join('\n')),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('code' as const), address: fc.webUrl(), caption: text }),
  fc.integer({ min: 1, max: 4 }).chain((columns) => {
    const row = fc.array(text, { minLength: columns, maxLength: columns });
    return fc.record(
      {
        kind: fc.constant('table' as const),
        head: row,
        widths: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
        rows: fc.array(row, { maxLength: 5 }),
        continued: text,
      },
      { requiredKeys: ['kind', 'widths', 'rows', 'continued'] },
    );
  }),
  fc.record({
    kind: fc.constant('signatures' as const),
    boxes: fc.array(fc.record({ title: fc.string(), name: fc.string() }), { minLength: 1, maxLength: 3 }),
  }),
);

/** Any sheet at all: headings in any order, texts that no page holds, letters that no font has. */
export const anySheet: fc.Arbitrary<Sheet> = fc.record({
  title: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  foot: fc.string({ maxLength: 40 }),
  blocks: fc.array(block, { maxLength: 8 }),
});
