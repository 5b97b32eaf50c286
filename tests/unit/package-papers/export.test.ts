import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import type { AttachedFile } from '../../../src/domain/submission/application.ts';
import { exportPackage, type ExportInput } from '../../../src/islands/wizard/export-package.ts';
import { importPackage } from '../../../src/islands/wizard/import-package.ts';
// Loaded here, for it is large and the pieces under test load it late.
import '../../../src/islands/wizard/make-package.ts';
import '../../../src/islands/wizard/open-package-file.ts';
import { pdfOf } from '../../support/files.ts';
import { applicationAfter, draftOf, hcForm } from '../../support/paket.ts';
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
const draft = draftOf({ ...applicationAfter(), attached: files.map(metaOf) });
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
  test('has a summary that PDF.js reads', async () => {
    const found = await unzip((await made()).bytes);
    const { pages } = await readPdf(new Uint8Array(found.get('ringkasan.pdf') ?? []));
    const text = pages.join('\n').replaceAll(/\s+/g, ' ');
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
  test('stops where it is cancelled, at any point', async () => {
    for (const after of [0, 0.2, 0.35, 0.5, 0.9]) {
      const abort = new AbortController();
      const onProgress = (done: number) => done >= after && abort.abort();
      expect(await problemOf({ ...asked, onProgress, signal: abort.signal })).toEqual({ code: 'dibatalkan' });
    }
  });
});
