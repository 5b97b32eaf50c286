import { createHash } from 'node:crypto';
import { writeManifest } from '../../src/domain/package/manifest.ts';
import { pdfOf } from './files.ts';
import { forgeZip, type ForgedFile } from './forge-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A `paket.json` with nothing entered, as text, with some of its keys changed. */
export const paketJson = (changes: object = {}) =>
  JSON.stringify({
    schemaVersion: 1,
    kind: 'health-certificate',
    serviceId: 'health-certificate-omkaba',
    contentVersion: '0123456789ab',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    values: { tujuan: {}, penerima: {}, komoditas: {}, barang: [], konfirmasi: {} },
    preparedFiles: [],
    attachments: [],
    ...changes,
  });

const packed = (json: string, others: readonly ForgedFile[] = []): ForgedFile[] => {
  const files = [{ name: 'paket.json', bytes: bytesOf(json) }, ...others];
  const manifest = writeManifest(files.map(({ name, bytes }) => ({ path: name, sha256: sha256(bytes) })));
  return [...files, { name: 'MANIFEST.sha256', bytes: bytesOf(manifest) }];
};

const invoice = (bytes: Uint8Array, listed: object, files: readonly ForgedFile[]) =>
  packed(
    paketJson({
      attachments: [
        {
          slot: 'invoice',
          fileName: '01-invoice.pdf',
          mediaType: 'application/pdf',
          bytes: bytes.length,
          sha256: sha256(bytes),
          ...listed,
        },
      ],
    }),
    files,
  );
const file = (bytes: Uint8Array): ForgedFile => ({ name: 'lampiran/01-invoice.pdf', bytes });
const program = bytesOf('MZ program');
const one = Uint8Array.of(0);

/** A file for each sentence with which one is refused as a package, by the code of the refusal. */
export const REFUSALS: Readonly<Record<string, () => readonly ForgedFile[]>> = {
  'zip-terkunci': () => packed(paketJson()).map((entry) => ({ ...entry, encrypted: true })),
  'bom-zip': () => [...packed(paketJson()), { name: 'besar', bytes: one, claims: 1_000_000_000 }],
  'nama-berbahaya': () => [...packed(paketJson()), { name: '../../etc/passwd', bytes: one }],
  'nama-ganda': () => [...packed(paketJson()), { name: 'paket.json', bytes: one }],
  'terlalu-banyak-berkas': () =>
    Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, bytes: one, stored: true })),
  'tanpa-paket': () => [{ name: 'a.txt', bytes: one }],
  'manifest-tidak-cocok': () => packed(paketJson()).slice(0, 1),
  'json-terlalu-besar': () => packed(' '.repeat(20_000_000)),
  'json-terlalu-dalam': () => packed(`{"schemaVersion":1,"x":${'['.repeat(9999)}${']'.repeat(9999)}}`),
  'bukan-json': () => packed('<html></html>'),
  'versi-lebih-baru': () => packed(paketJson({ schemaVersion: 3 })),
  'versi-tidak-dikenal': () => packed(paketJson({ schemaVersion: 'satu' })),
  'isi-tidak-sesuai': () => packed(paketJson({ title: 1 })),
  'lampiran-hilang': () => invoice(one, {}, []),
  'lampiran-tidak-cocok': () => invoice(pdfOf(), { bytes: 7 }, [file(pdfOf())]),
  'lampiran-jenis-lain': () => invoice(program, {}, [file(program)]),
};

/** Such a file's bytes. */
export const refusalOf = async (make: () => readonly ForgedFile[]): Promise<Buffer> =>
  Buffer.from(await forgeZip(make()).arrayBuffer());
