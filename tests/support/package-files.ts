import { createHash } from 'node:crypto';
import { writeManifest } from '../../src/domain/package/manifest.ts';
import type { Attachment } from '../../src/domain/package/paket.ts';
import { serialise } from '../../src/domain/package/serialise.ts';
import { pdfOf } from './files.ts';
import type { ForgedFile } from './forge-zip.ts';
import { paketAfter } from './paket.ts';

/** A PDF of one blank page. */
export const tinyPdf = pdfOf();
/** A text as bytes. */
export const bytesOf = (text: string) => new TextEncoder().encode(text);
/** SHA-256 in hexadecimal. */
export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** The files of a package as this site makes it, with whatever `paket.json` and whatever other files. */
export const packageOf = (json: string | Uint8Array, others: readonly ForgedFile[] = []): ForgedFile[] => {
  const paket = { name: 'paket.json', bytes: typeof json === 'string' ? bytesOf(json) : json };
  const files = [paket, ...others];
  const manifest = writeManifest(files.map(({ name, bytes }) => ({ path: name, sha256: hashOf(bytes) })));
  return [...files, { name: 'MANIFEST.sha256', bytes: bytesOf(manifest) }];
};
/** `paket.json` of a complete request. */
export const valid = serialise(paketAfter());
/** The files of a package with one attachment, whose entry says what `change` has it say. */
export const withAttachment = (change: Partial<Attachment> = {}, bytes = tinyPdf): ForgedFile[] => {
  const attachment = {
    slot: 'invoice',
    fileName: '01-invoice.pdf',
    mediaType: 'application/pdf',
    bytes: bytes.length,
    sha256: hashOf(bytes),
    ...change,
  };
  const json = serialise({ ...paketAfter(), attachments: [attachment] });
  return packageOf(json, [{ name: 'lampiran/01-invoice.pdf', bytes, stored: true }]);
};
