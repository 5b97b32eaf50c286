import { describe, expect, test } from 'vitest';
import { makePdf, type Sheet } from '../../../packages/tagged-pdf/index.ts';
import { powerOfAttorneySheet } from '../../../src/domain/package/power-of-attorney/power-of-attorney.ts';
import type { Paket } from '../../../src/domain/package/paket.ts';
import { summarySheet } from '../../../src/domain/package/summary/summary.ts';
import { fieldsOf } from '../../../src/domain/submission/form.ts';
import { powerOfAttorneyWords, summaryWords, type PaperFacts } from '../../../src/app/package/words.ts';
import { pressOf } from '../../../src/app/package/papers.ts';
import { hcForm, listedFile, paketAfter, set } from '../../support/paket.ts';
import { hcFacts, reportFacts } from '../../support/paper-facts.ts';
import { pdfFontCovers, pdfLetters } from '../../support/pdf-font.ts';
import { readPdf } from '../../../packages/tagged-pdf/tests/support/read-pdf.ts';

const address = 'https://contoh.go.id/layanan/health-certificate-omkaba/';
const summary = (paket: Paket, facts: PaperFacts = hcFacts): Sheet =>
  summarySheet({ paket, form: hcForm, address, words: summaryWords(facts), covers: pdfFontCovers });
const attorney = (paket: Paket): Sheet =>
  powerOfAttorneySheet({
    paket,
    form: hcForm,
    words: powerOfAttorneyWords(hcFacts),
    summaryWords: summaryWords(hcFacts),
    covers: pdfFontCovers,
  });
/** Everything that is printed, a line for each text or cell. */
const texts = ({ blocks }: Sheet): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [...(block.head ?? []), ...block.rows.flat()];
    if (block.kind === 'signatures') return block.boxes.flatMap(({ title, name }) => [title, name]);
    return block.kind === 'code' ? [block.caption, block.address] : [block.text];
  });
const rowOf = (sheet: Sheet, label: string) =>
  sheet.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .find(([first]) => first === label);

describe('the summary', { timeout: 20_000 }, () => {
  test('prints every field of the portal in its order', () => {
    const printed = texts(summary(paketAfter()));
    let at = 0;
    for (const { label } of hcForm.steps.flatMap(fieldsOf)) {
      const found = printed.indexOf(label, at);
      expect(found, label).toBeGreaterThanOrEqual(at);
      at = found + 1;
    }
  });
  test('says choices and dates in words, and what is not filled in', () => {
    const sheet = summary(paketAfter());
    expect(rowOf(sheet, 'Jenis Layanan')).toEqual(['Jenis Layanan', 'Ekspor']);
    expect(rowOf(sheet, 'Tanggal Aju')).toEqual(['Tanggal Aju', '20 November 2026']);
    expect(rowOf(sheet, 'KKP')).toEqual(['KKP', '(tidak diisi)']);
  });
  test('says that it is no official document, when it was made and of which content', () => {
    const printed = texts(summary(paketAfter()));
    expect(printed[0]).toBe('Ringkasan permohonan: Health Certificate OMKABA, ekspor dan impor');
    expect(printed[1]).toMatch(/^Bukan dokumen resmi\./);
    expect(printed[2]).toMatch(/^Dibuat 21 November 2026 dengan SiapKarantina, versi isi 0123456789ab\./);
    expect(printed).toContain(address);
  });
  test('puts the goods into one table, a row each', () => {
    const sheet = summary(
      paketAfter(
        { type: 'add-row', step: 'barang', id: 'rdua' },
        set('barang', 'namaBarang', 'Tongkat', 'rdua'),
      ),
    );
    expect(rowOf(sheet, '2')).toEqual([
      '2',
      'Tongkat',
      '(tidak diisi)',
      '(tidak diisi)',
      '(tidak dilampirkan)',
      '(tidak diisi)',
    ]);
  });
  test('lists what is attached, and marks what is only at hand', () => {
    const paket = {
      ...paketAfter({ type: 'prepare', file: { step: 'komoditas', row: '0', slot: 'lainnya' }, ready: true }),
      attachments: [
        listedFile('invoice', '01-invoice.pdf'),
        listedFile('coa-fumigasi', '02-coa-fumigasi.pdf', 0),
      ],
    };
    const sheet = summary(paket);
    expect(rowOf(sheet, 'File Lainnya')?.[1]).toBe('(disiapkan, tidak dilampirkan)');
    expect(texts(sheet)).toEqual(
      expect.arrayContaining(['File Invoice', '01-invoice.pdf', '13 KB', 'File COA/Fumigasi, Barang 1']),
    );
  });
  test('shows letters it cannot print as a mark and names them below the table', () => {
    const sheet = summary(paketAfter(set('penerima', 'penerimaNama', '北京 Co 😀')));
    expect(rowOf(sheet, 'Nama')).toBeDefined();
    const printed = texts(sheet);
    expect(printed).toContain('\u{FFFD}\u{FFFD} Co \u{FFFD}');
    expect(printed.find((text) => text.includes('U+5317'))).toMatch(
      /^Nama: .*U\+5317 U\+4EAC U\+1F600.*salinan\.html/s,
    );
  });
  test('names no more than a few dozen letters', () => {
    const letters = String.fromCodePoint(...Array.from({ length: 300 }, (_, index) => 0x4e00 + index));
    const printed = texts(summary(paketAfter(set('penerima', 'penerimaNama', letters))));
    expect(printed.find((text) => text.includes('U+4E00'))).toMatch(/dan 276 lagi/);
  });
  test('ends with the way to the portal, or as a sheet to sign where there is none', () => {
    const online = texts(summary(paketAfter())).join('\n');
    expect(online).toContain('sinkarkes.kemkes.go.id');
    expect(online).not.toContain('Petugas yang menerima');
    const paper = texts(summary(paketAfter(), reportFacts)).join('\n');
    expect(paper).toContain('tidak tercantum di dokumen sumber');
    expect(paper).toMatch(/Pengguna jasa atau kuasanya\nNama:\nPetugas yang menerima/);
    expect(paper).not.toContain('sinkarkes');
  });
  test('is printed in words that the font has', async () => {
    for (const sheet of [summary(paketAfter()), summary(paketAfter(), reportFacts), attorney(paketAfter())]) {
      const { pages } = await readPdf(await makePdf(sheet, pressOf(pdfLetters.set)));
      const signs = [...texts(sheet).join('').replaceAll('\n', ''), ...sheet.foot].map(
        (sign) => sign.codePointAt(0) ?? 0,
      );
      expect(signs.filter((sign) => !pdfFontCovers(sign))).toEqual([]);
      expect(pages.join('\n').replaceAll(/\s+/g, ' ')).toContain(sheet.title);
    }
  });
});

describe('the draft of a power of attorney', () => {
  test('is marked as a draft in words of this site', () => {
    const printed = texts(attorney(paketAfter()));
    expect(printed[0]).toBe('KONSEP — sesuaikan sebelum ditandatangani');
    expect(printed.join('\n')).toMatch(/Susunan kata ini dari SiapKarantina/);
  });
  test('names the owner and the goods, and leaves the agent to be filled in', () => {
    const sheet = attorney(paketAfter());
    const printed = texts(sheet);
    expect(printed).toEqual(
      expect.arrayContaining(['PT Contoh Ekspor', 'Penanggung Jawab Satu', 'Kursi roda', '1.000', 'Karton']),
    );
    const blanks = sheet.blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .filter(([, text]) => /^…+$/.test(text ?? ''));
    expect(blanks.map(([label]) => label)).toEqual([
      'Jabatan',
      'Nomor identitas',
      'Nama',
      'Nomor identitas',
      'Alamat',
      'No. telepon',
    ]);
  });
  test('has a line for goods where none are entered yet', () => {
    const paket = paketAfter({ type: 'remove-row', step: 'barang', row: '0' });
    expect(texts(attorney(paket)).some((text) => /^Barang: …/.test(text))).toBe(true);
  });
});
