import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePdf, type Block, type Sheet } from '../index.ts';
import { press } from './support/font.ts';
import { pdfFaults } from './support/pdf-faults.ts';
import { readPdf } from './support/read-pdf.ts';
import { requireTools, runOn } from '../../../tests/support/reference-tools.ts';

const pdfOf = (...blocks: Block[]): Promise<Uint8Array> => {
  const sheet: Sheet = { title: 'Judul “ujian”', foot: 'Kaki halaman', blocks };
  return makePdf(sheet, press);
};
const values = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  widths: [35, 65],
  rows,
  continued: 'Bagian (lanjutan)',
});
const textOf = async (...blocks: Block[]) => (await readPdf(await pdfOf(...blocks))).pages.join('\n');

describe('a PDF', { timeout: 20_000 }, () => {
  test('has a title, a language, A4 pages and their numbers', async () => {
    const { title, language, sizes, pages } = await readPdf(
      await pdfOf({ kind: 'heading', level: 1, text: 'Satu' }),
    );
    expect({ title, language }).toEqual({ title: 'Judul “ujian”', language: 'id' });
    expect(sizes).toEqual([[595.28, 841.89]]);
    expect(pages[0]).toMatch(/^Satu\nKaki halaman\s*Halaman 1 dari 1$/);
  });

  test.each([
    ['Indonesian', 'Kantor Kesehatan Pelabuhan, “surat kuasa” – 1.000,5 m³'],
    ['Vietnamese', 'Nguyễn Thị Hương, Đà Nẵng'],
    ['Turkish', 'Şişli, İstanbul, Ağrı'],
    ['Polish and Czech', 'Łódź Żółć, Příbram'],
    ['Icelandic, German, Spanish', 'Þórður Müller Ñuñez Ærø straße'],
    ['Greek and Russian', 'Αθήνα Ζωή, Санкт-Петербург'],
  ])('gives %s names back as they were', async (_, name) => {
    expect(await textOf({ kind: 'text', text: name })).toContain(name);
  });

  test('gives back which of two letters was meant that look the same', async () => {
    const text = 'μ µ, Ω Ω, ; ;, Å Å';
    expect(await textOf({ kind: 'text', text })).toContain(text);
    expect(await textOf({ kind: 'text', text: [...text].reverse().join('') })).toContain(
      [...text].reverse().join(''),
    );
  });

  test('holds no more of a font than it shows', async () => {
    expect((await pdfOf({ kind: 'text', text: 'Isi' })).length).toBeLessThan(12_000);
  });

  test('keeps the order of blocks and cells', async () => {
    const text = await textOf(
      { kind: 'heading', level: 2, text: 'Alfa' },
      values([
        ['Bravo', 'Carlie'],
        ['Delta', 'Eko'],
      ]),
      { kind: 'text', text: 'Fajar' },
    );
    expect(text.match(/Alfa|Bravo|Carlie|Delta|Eko|Fajar/g)).toEqual([
      'Alfa',
      'Bravo',
      'Carlie',
      'Delta',
      'Eko',
      'Fajar',
    ]);
  });

  test('wraps long values and breaks long words without losing a letter', async () => {
    const long = `${'kata '.repeat(200)}${'x'.repeat(700)}`;
    const text = await textOf(values([['Panjang', long]]));
    expect(text.match(/kata/g)).toHaveLength(200);
    expect(text.replaceAll(/\s/g, '')).toContain('x'.repeat(700));
  });

  test('carries a table of 500 rows over pages, with its head on each', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`${index + 1}`, `Barang ${index + 1} ujung`]);
    const { pages } = await readPdf(
      await pdfOf({
        kind: 'table',
        head: ['No.', 'Nama barang'],
        widths: [1, 5],
        rows,
        continued: 'Barang (lanjutan)',
      }),
    );
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) expect(page).toContain('Nama barang');
    for (const page of pages.slice(1)) expect(page).toContain('Barang (lanjutan)');
    expect(pages.join('\n').match(/Barang \d+ ujung/g)).toHaveLength(500);
    expect(pages.at(-1)).toContain(`Halaman ${pages.length} dari ${pages.length}`);
  });

  test('splits a row that no page could hold', async () => {
    const lines = Array.from({ length: 150 }, (_, index) => `baris-${index + 1}.`);
    const { pages } = await readPdf(await pdfOf(values([['Panjang', lines.join('\n')]])));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.join('\n').match(/baris-\d+\./g)).toEqual(lines);
  });

  test.each([30, 52, 54, 200])('comes to an end with a table whose head is %s lines long', async (lines) => {
    const head = ['No.', Array.from({ length: lines }, (_, index) => `kepala-${index + 1}.`).join('\n')];
    const rows = Array.from({ length: 3 }, (_, row) => [
      `${row}`,
      Array.from({ length: 60 }, (__, index) => `isi-${row}-${index}.`).join('\n'),
    ]);
    const { pages } = await readPdf(
      await pdfOf({ kind: 'table', head, widths: [1, 5], rows, continued: '…' }),
    );
    expect(pages.length).toBeLessThan(30);
    expect(pages.join('\n').match(/kepala-\d+\./g)).toEqual(head[1]?.split('\n'));
    expect(pages.join('\n').match(/isi-[\d-]+\./g)).toHaveLength(180);
  });

  test('leaves no heading alone at the foot of a page', async () => {
    const blocks = Array.from({ length: 60 }, (_, index): Block[] => [
      { kind: 'heading', level: 2, text: `Judul ${index}` },
      { kind: 'text', text: `Isi ${index}` },
    ]).flat();
    const { pages } = await readPdf(await pdfOf(...blocks));
    for (const page of pages) expect(page.split('\n').at(-2)).not.toMatch(/^Judul/);
  });

  test('says what each part is, for screen readers', async () => {
    const { roles } = await readPdf(
      await pdfOf(
        { kind: 'heading', level: 1, text: 'Judul' },
        { kind: 'text', text: 'Isi' },
        { kind: 'table', head: ['A', 'B'], widths: [1, 1], rows: [['1', '2']], continued: '' },
        values([['Nama', 'nilai']]),
        { kind: 'code', address: 'https://contoh.go.id/', caption: 'Kode' },
        { kind: 'signatures', boxes: [{ title: 'Pemohon', name: 'Nama' }] },
      ),
    );
    expect(roles[0]).toEqual([
      ...['Root', 'Document', 'H1', 'P', 'Table', 'TR', 'TH', 'TH', 'TR', 'TD', 'TD'],
      ...['Table', 'TR', 'TH', 'TD', 'Figure', 'P', 'P', 'P', 'P'],
    ]);
  });

  test('prints the address beside its QR code', async () => {
    const address = 'https://contoh.go.id/karantina/layanan/madu-pengeluaran-antar-area/';
    expect(await textOf({ kind: 'code', address, caption: 'Halaman layanan' })).toContain(address);
  });

  test('is the same file for the same sheet', async () => {
    const block: Block = { kind: 'text', text: 'Sama' };
    expect(await pdfOf(block)).toEqual(await pdfOf(block));
  });

  test('never fails, whatever is printed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const { pages } = await readPdf(await pdfOf({ kind: 'text', text }, values([[text, text]])));
        expect(pages.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  test('has sound bones, to our own eyes and to those of qpdf', async ({ skip }) => {
    const rows = Array.from({ length: 80 }, (_, index) => [`Label ${index}`, `Nilai ${index} Łódź`]);
    const bytes = await pdfOf({ kind: 'code', address: 'https://contoh.go.id/', caption: 'K' }, values(rows));
    expect(pdfFaults(bytes)).toEqual([]);
    const text = Buffer.from(bytes).toString('latin1');
    for (const [printed, instead] of [
      ['%PDF-', '%PSD-'],
      ['\n2 0 obj', '\n\n2 0 obj'],
      [/\/Length (?=\d+\/Filter)/, '/Length 1'],
      [/startxref\n/, 'startxref\n1'],
      ['/Pages 2 0 R', '/Pages 999 0 R'],
    ] as const)
      expect(pdfFaults(Buffer.from(text.replace(printed, instead), 'latin1')), instead).not.toEqual([]);
    requireTools(skip, 'qpdf');
    const [checked] = runOn('a.pdf', bytes, ['qpdf', '--check', 'a.pdf']);
    expect(checked?.said).toContain('No syntax or stream encoding errors');
    expect(checked?.status).toBe(0);
  });
});
