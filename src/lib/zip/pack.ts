import { stopIfAborted } from '../abort.ts';
import { Zip, ZipDeflate } from 'fflate';
import { yieldToMain } from '../yield-to-main.ts';

/** A file inside the ZIP. */
export type PackageFile = { readonly path: string; readonly bytes: Uint8Array };

/** A file that goes into the ZIP as it is, unread: its bytes stay where they are kept, and its hash is known. */
export type AttachedBlob = { readonly path: string; readonly blob: Blob; readonly sha256: string };

type PackOptions = {
  /** Day of the files inside, `YYYY-MM-DD`; ZIP knows none before 1980. */
  readonly day: string;
  /** Told after each piece how much is packed, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Small enough that no piece keeps the page busy for as long as a visitor would notice. */
const PIECE = 256 * 1024;
const EARLIEST = '1980-01-01';
/** Photos and PDF files are compressed already. */
const TEXT = /\.(json|html|txt|sha256)$/;

/**
 * Packs files into a ZIP, piece by piece, the page free in between. What is compressed already is carried over as
 * "deflated" in plain blocks rather than stored: the sizes follow the data, and readers that take an archive from
 * its start, such as Java's, accept that for deflated files alone. Rejects with the signal's reason when aborted.
 */
export const pack = async (
  files: readonly (PackageFile | AttachedBlob)[],
  { day, onProgress, signal }: PackOptions,
): Promise<Blob> => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem) throw problem;
    parts.push(piece);
  });
  const sources = files.map((file) => ({
    path: file.path,
    blob: 'blob' in file ? file.blob : new Blob([file.bytes as Uint8Array<ArrayBuffer>]),
  }));
  const whole = sources.reduce((sum, { blob }) => sum + blob.size, 0);
  const mtime = `${day < EARLIEST ? EARLIEST : day}T12:00:00`;
  let done = 0;
  for (const { path, blob } of sources) {
    const entry = new ZipDeflate(path, { level: TEXT.test(path) ? 6 : 0 });
    entry.mtime = mtime;
    zip.add(entry);
    for (let from = 0; from === 0 || from < blob.size; from += PIECE) {
      stopIfAborted(signal);
      const piece = await blob.slice(from, from + PIECE).arrayBuffer();
      entry.push(new Uint8Array(piece), from + PIECE >= blob.size);
      done += piece.byteLength;
      onProgress?.(whole === 0 ? 1 : done / whole);
      await yieldToMain();
    }
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
};
