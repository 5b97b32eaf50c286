import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { paketJsonSchema } from '../../../src/data/paket-schema.ts';
import { emptyApplication, type AttachedFile } from '../../../src/domain/submission/application.ts';
import { reduceApplication } from '../../../src/domain/submission/reduce.ts';
import type { ExportInput } from '../../../src/app/package/export-package.ts';
import { importPackage } from '../../../src/app/package/import-package.ts';
// Loaded here, for it is large and the pieces under test load it late.
import '../../../src/app/package/make-package.ts';
import '../../../src/app/package/open-package-file.ts';
import { copySheetFiles } from '../../support/copy-sheet-files.ts';
import { pdfOf } from '../../support/files.ts';
import { reportActions } from '../../support/filled-report.ts';
import { applicationAfter, draftOf, formOf, forms, hcForm } from '../../support/paket.ts';
import { inOlderBrowser } from '../../support/older-browser.ts';
import { hcFacts } from '../../support/paper-facts.ts';
import { manifestFaults } from '../../support/package-faults.ts';
import { pdfLetters } from '../../support/pdf-font.ts';
import { readPdf } from '../../../packages/tagged-pdf/tests/support/read-pdf.ts';
import { requireTools, runOn } from '../../support/reference-tools.ts';
import { unzip } from '../../support/unzip.ts';

vi.mock('../../../src/client/pdf/load-letters.ts', () => ({
  loadLetters: () => Promise.resolve(pdfLetters),
}));
vi.stubEnv('SITE', 'https://contoh.go.id');
// Test files share a worker's globals.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const files = [
  { step: 'komoditas', row: '0', slot: 'invoice', bytes: pdfOf({ pages: 2 }) },
  { step: 'barang', row: '0', slot: 'coa-fumigasi', bytes: pdfOf({ padding: 600_000 }) },
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
const kept = new Map(files.map(({ bytes }) => [hashOf(bytes), { file: new Blob([bytes]) }]));
const asked: ExportInput = {
  draft,
  form: hcForm,
  contentVersion: hcFacts.contentVersion,
  service: hcFacts.service,
  portal: hcFacts.portal,
  represented: true,
  files: kept,
  day: '2026-11-21',
};

const exportPackage = async (input: ExportInput) =>
  (await import('../../../src/app/package/export-package.ts')).exportPackage(input);
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
  test('is made in older browsers too, byte for byte the same', async () => {
    const { bytes } = await inOlderBrowser(() => {
      // All code anew, for some of it asks for such things as it is loaded.
      vi.resetModules();
      return made();
    });
    expect(bytes).toEqual((await made()).bytes);
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
    const { draft: again, files: imported } = opened.value;
    expect(again.application.attached.map(({ slot }) => slot)).toEqual(['invoice', 'coa-fumigasi']);
    const second = await made({
      ...asked,
      draft: again,
      files: new Map(imported.map((one) => [one.sha256, one])),
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
  test('holds what its manifest says, to us and to unzip and sha256sum', async ({ skip }) => {
    const { bytes } = await made();
    expect(manifestFaults(await unzip(bytes))).toEqual([]);
    requireTools(skip, 'unzip', 'sha256sum');
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
    files: new Map(),
  };
  const validate = new Ajv2020().compile(
    paketJsonSchema('https://contoh.go.id/data/schema/paket-v2.json', 2),
  );

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

test('an entry that an answer ruled out after the officer’s notes came is named among the changes', async () => {
  const form = formOf('form-1');
  const before = reportActions('form-1').reduce(reduceApplication, emptyApplication(form));
  const own = { type: 'set', step: 'pemilik', row: '0', field: 'dikuasakan', value: 'tidak' } as const;
  const takenAt = '2026-11-20T02:00:00.000Z';
  const revision = {
    id: 'r',
    number: 1,
    takenAt,
    before,
    notes: [{ label: 'Kuasa', note: 'x', done: true }],
  };
  const { bytes } = await made({
    ...{ ...asked, form, service: 'Pengeluaran madu antar area', portal: undefined, files: new Map() },
    draft: {
      ...{ ...draftOf(reduceApplication(before, own)), kind: 'form-1', revision },
      serviceId: 'madu-pengeluaran-antar-area',
    },
  });
  const found = await unzip(bytes);
  const { pages } = await readPdf(new Uint8Array(found.get('ringkasan.pdf') ?? []));
  expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toContain(
    'Nama yang diberi kuasa (Yang mengurus) Contoh Kuasa (tidak diisi)',
  );
  const sheet = String(found.get('salinan.html'));
  expect(sheet).toContain('Nama yang diberi kuasa');
  expect(sheet).not.toContain('<p class="label">Nama yang diberi kuasa');
}, 20_000);

describe('an export that cannot be', { timeout: 20_000 }, () => {
  const problemOf = async (input: ExportInput) => {
    const exported = await exportPackage(input);
    return exported.ok ? undefined : exported.error;
  };
  test('says which attachment is missing', async () => {
    expect(await problemOf({ ...asked, files: new Map([...kept].slice(1)) })).toEqual({
      code: 'lampiran-hilang',
      path: 'lampiran/01-invoice.pdf',
    });
  });
  test('says which attachment was damaged', async () => {
    const damaged = new Map([...kept.keys()].map((sha256) => [sha256, { file: new Blob(['lain']) }]));
    expect(await problemOf({ ...asked, files: damaged })).toMatchObject({ code: 'lampiran-berubah' });
  });
  test('says what no package can hold, rather than make one that does not open again', async () => {
    const application = applicationAfter({
      ...{ type: 'set', step: 'penerima', row: '0', field: 'penerimaNama', value: 'x'.repeat(5001) },
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
