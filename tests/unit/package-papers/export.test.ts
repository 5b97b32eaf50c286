import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test, vi } from 'vitest';
import { paketJsonSchema } from '../../../src/data/paket-schema.ts';
import { emptyApplication, type AttachedFile } from '../../../src/domain/submission/application.ts';
import { reduceApplication } from '../../../src/domain/submission/reduce.ts';
import { exportPackage, type ExportInput } from '../../../src/islands/wizard/export-package.ts';
import { importPackage } from '../../../src/islands/wizard/import-package.ts';
// Loaded here, for it is large and the pieces under test load it late.
import '../../../src/islands/wizard/make-package.ts';
import '../../../src/islands/wizard/open-package-file.ts';
import { copySheetFiles } from '../../support/copy-sheet-files.ts';
import { pdfOf } from '../../support/files.ts';
import { reportActions } from '../../support/filled-report.ts';
import { applicationAfter, draftOf, formOf, forms, hcForm } from '../../support/paket.ts';
import { hcFacts } from '../../support/paper-facts.ts';
import { pdfFont } from '../../support/pdf-font.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { has, runOn } from '../../support/reference-tools.ts';
import { unzip } from '../../support/unzip.ts';

vi.mock('../../../src/client/pdf/load-font.ts', () => ({ loadFont: () => Promise.resolve(pdfFont) }));
vi.stubEnv('SITE', 'https://contoh.go.id');

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const files = [
  { step: 'komoditas', row: 0, slot: 'invoice', bytes: pdfOf({ pages: 2 }) },
  { step: 'barang', row: 0, slot: 'coa-fumigasi', bytes: pdfOf({ padding: 600_000 }) },
];
const metaOf = ({ step, row, slot, bytes }: (typeof files)[number]): AttachedFile => ({
  ...{ step, row, slot, fileName: 'scan 1.pdf', mediaType: 'application/pdf' },
  bytes: bytes.length,
  sha256: hashOf(bytes),
});
const draft = {
  ...draftOf({ ...applicationAfter(), attached: files.map(metaOf) }),
  ...{ title: 'Kursi roda 🦽', applicationNumber: '230604353330', represented: true },
};
const attachments = files.map(({ bytes, ...place }) => ({ ...place, file: new Blob([bytes]) }));
const asked: ExportInput = {
  draft,
  form: hcForm,
  contentVersion: hcFacts.contentVersion,
  service: hcFacts.service,
  portal: hcFacts.portal,
  represented: true,
  attachments,
  day: '2026-11-21',
};

const made = async (input: ExportInput = asked) => {
  const exported = await exportPackage(input);
  if (!exported.ok) throw new Error(exported.error.code);
  const bytes = Buffer.from(await exported.value.blob.arrayBuffer());
  return { ...exported.value, bytes };
};

const CONTENTS = [
  'paket.json',
  'ringkasan.pdf',
  'salinan.html',
  'surat-kuasa.pdf',
  'lampiran/01-invoice.pdf',
  'lampiran/02-coa-fumigasi.pdf',
  'BACA-SAYA.txt',
  'MANIFEST.sha256',
];

describe('an exported package', { timeout: 20_000 }, () => {
  test('is named by the contract and holds what it names, for a reader of other hands', async () => {
    const { fileName, bytes } = await made();
    const found = await unzip(bytes);
    expect([...found.keys()]).toEqual(CONTENTS);
    const json = found.get('paket.json') ?? Buffer.from('');
    expect(fileName).toBe(`paket-health-certificate-20261121-${hashOf(json).slice(0, 8)}.zip`);
    expect(found.get('lampiran/01-invoice.pdf')?.equals(files[0]?.bytes ?? Buffer.from(''))).toBe(true);
    const listed = String(found.get('MANIFEST.sha256')).trim().split('\n');
    expect(listed).toEqual(
      CONTENTS.slice(0, -1).map((name) => `${hashOf(found.get(name) ?? Buffer.from(''))}  ${name}`),
    );
  });
  test('has a power of attorney only where someone else files', async () => {
    const { bytes } = await made({ ...asked, represented: false });
    expect([...(await unzip(bytes)).keys()]).toEqual(CONTENTS.filter((name) => name !== 'surat-kuasa.pdf'));
  });
  test('explains itself', async () => {
    const readme = String((await unzip((await made()).bytes)).get('BACA-SAYA.txt'));
    for (const name of [...CONTENTS.filter((one) => !one.includes('/')), 'lampiran/'])
      expect(readme).toContain(name);
    expect(readme).toContain('https://sinkarkes.kemkes.go.id/');
    expect(readme).not.toMatch(/[{}]/);
  });
  test('has a copy sheet with its script and style', async () => {
    const sheet = String((await unzip((await made()).bytes)).get('salinan.html'));
    expect(sheet).toContain(`<script>${copySheetFiles.script}</script>`);
    expect(sheet).toContain(`<style>${copySheetFiles.style}</style>`);
  });
  test('has a summary that PDF.js reads', async () => {
    const found = await unzip((await made()).bytes);
    const { pages } = await readPdf(new Uint8Array(found.get('ringkasan.pdf') ?? []));
    const text = pages.join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Nama permohonan: Kursi roda �');
    expect(text).toContain('No. Aju: 230604353330');
    expect(text).toContain('PT Contoh Ekspor');
    expect(text).toContain('02-coa-fumigasi.pdf');
    expect(text).toContain('https://contoh.go.id/layanan/health-certificate-omkaba/');
    expect(text).toContain(`Halaman ${pages.length} dari ${pages.length}`);
  });
  test('reopens to the same paket.json and the same files', async () => {
    const first = await made();
    const opened = await importPackage(first.blob, [hcForm]);
    if (!opened.ok) throw new Error(opened.error.code);
    const { draft: again, attachments: imported } = opened.value;
    expect(imported.map(({ meta: { slot } }) => slot)).toEqual(['invoice', 'coa-fumigasi']);
    const second = await made({
      ...asked,
      draft: again,
      attachments: imported.map(({ meta, file }) => ({ ...meta, file })),
    });
    expect((await unzip(second.bytes)).get('paket.json')).toEqual(
      (await unzip(first.bytes)).get('paket.json'),
    );
    expect(second.fileName).toBe(first.fileName);
  });
  test('reports its progress up to the end', async () => {
    const told: number[] = [];
    await made({ ...asked, onProgress: (done) => told.push(done) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(5);
  });
  test.runIf(has('unzip') && has('sha256sum'))('satisfies unzip and sha256sum', async () => {
    const { bytes } = await made();
    const [tested, , checked] = runOn(
      'paket.zip',
      bytes,
      ['unzip', '-t', 'paket.zip'],
      ['unzip', '-q', 'paket.zip'],
      ['sha256sum', '-c', '--strict', 'MANIFEST.sha256'],
    );
    expect(tested?.said).toContain('No errors detected');
    expect(checked?.status, checked?.said).toBe(0);
  });
});

describe.each(['form-1', 'sp-1'] as const)('a package of the kind %s', { timeout: 20_000 }, (kind) => {
  const form = formOf(kind);
  const application = reportActions(kind).reduce(reduceApplication, emptyApplication(form));
  const report: ExportInput = {
    ...asked,
    draft: { ...draftOf(application), kind, serviceId: 'madu-pengeluaran-antar-area' },
    form,
    service: 'Pengeluaran madu antar area',
    portal: undefined,
    attachments: [],
  };
  const validate = new Ajv2020().compile(paketJsonSchema('https://contoh.go.id/data/schema/paket-v1.json'));

  test('validates against the published schema and reopens to the same', async () => {
    const { blob, bytes, fileName } = await made(report);
    expect(fileName).toMatch(new RegExp(`^paket-${kind}-20261121-[0-9a-f]{8}\\.zip$`));
    const json = String((await unzip(bytes)).get('paket.json'));
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true);
    const opened = await importPackage(blob, forms);
    if (!opened.ok) throw new Error(opened.error.code);
    const again = await made({ ...report, draft: opened.value.draft });
    expect(String((await unzip(again.bytes)).get('paket.json'))).toBe(json);
  });
  test('ends as a sheet for the officer, with a power of attorney for who was entered', async () => {
    const found = await unzip((await made(report)).bytes);
    const textOf = async (name: string) =>
      (await readPdf(new Uint8Array(found.get(name) ?? []))).pages.join('\n').replaceAll(/\s+/g, ' ');
    expect(await textOf('ringkasan.pdf')).toMatch(/tidak tercantum di dokumen sumber.*Petugas yang menerima/);
    const attorney = await textOf('surat-kuasa.pdf');
    expect(attorney).toMatch(/PT Contoh Pengirim.*Contoh Kuasa.*1\.000,5/);
    expect(String(found.get('salinan.html'))).not.toContain('href=');
  });
});

describe('an export that cannot be', { timeout: 20_000 }, () => {
  const problemOf = async (input: ExportInput) => {
    const exported = await exportPackage(input);
    return exported.ok ? undefined : exported.error;
  };
  test('says which attachment is missing', async () => {
    expect(await problemOf({ ...asked, attachments: attachments.slice(1) })).toEqual({
      code: 'lampiran-hilang',
      path: 'lampiran/01-invoice.pdf',
    });
  });
  test('says which attachment was damaged', async () => {
    const damaged = attachments.map((one) => ({ ...one, file: new Blob(['lain']) }));
    expect(await problemOf({ ...asked, attachments: damaged })).toMatchObject({ code: 'lampiran-berubah' });
  });
  test('says what no package can hold, rather than make one that does not open again', async () => {
    const application = applicationAfter({
      ...{ type: 'set', step: 'penerima', row: 0, field: 'penerimaNama', value: 'x'.repeat(5001) },
    });
    expect(await problemOf({ ...asked, draft: draftOf(application) })).toEqual({
      code: 'isi-tidak-muat',
      at: 'values.penerima.penerimaNama',
    });
  });
  test('stops where it is cancelled, at any point', async () => {
    for (const after of [0, 0.2, 0.35, 0.5, 0.9]) {
      const abort = new AbortController();
      const onProgress = (done: number) => done >= after && abort.abort();
      expect(await problemOf({ ...asked, onProgress, signal: abort.signal })).toEqual({ code: 'dibatalkan' });
    }
  });
});
