import { HEAD_BYTES, kindOf } from '../../domain/attachment/file-kind.ts';
import type { FileProblem } from '../../domain/attachment/file-problem.ts';
import { inspect, type MediaType } from '../../domain/attachment/inspect.ts';
import { sizeProblem, type FileLimits } from '../../domain/attachment/limits.ts';
import { strip } from '../../domain/attachment/strip.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { sha256Hex } from '../../lib/sha256.ts';
import type { Codec, Picture } from './codec.ts';
import { shrink } from './shrink.ts';

/** A file as it will be attached. `bytesBefore` is there where a photo was made smaller. */
export type Prepared = {
  readonly file: Blob;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages?: number;
  readonly bytesBefore?: number;
};

/** How far it has come, and with what. */
export type Progress = { readonly stage: 'membaca' | 'mengecilkan'; /** 0 to 1 */ readonly done: number };

const PIECE = 1024 * 1024;

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

const read = async (file: Blob, report: (progress: Progress) => void): Promise<Uint8Array> => {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += PIECE) {
    bytes.set(await bytesOf(file.slice(at, at + PIECE)), at);
    report({ stage: 'membaca', done: Math.min(1, (at + PIECE) / file.size) });
  }
  return bytes;
};

const finished = async (
  file: Blob,
  mediaType: MediaType,
  more: Pick<Prepared, 'pages' | 'bytesBefore'>,
): Promise<Result<Prepared, FileProblem>> => {
  if (!globalThis.crypto?.subtle) return err('perlu-https');
  const sha256 = await sha256Hex(await bytesOf(file));
  return ok({ file, mediaType, bytes: file.size, sha256, ...more });
};

/** Whether a browser can show it: what looks whole may still be damaged inside. */
const canBeDecoded = async <P extends Picture>(file: Blob, codec: Codec<P>): Promise<boolean> => {
  try {
    (await codec.decode(file)).close();
    return true;
  } catch {
    return false;
  }
};

const prepareBytes = async <P extends Picture>(
  bytes: Uint8Array,
  limits: FileLimits,
  codec: Codec<P>,
  report: (progress: Progress) => void,
): Promise<Result<Prepared, FileProblem>> => {
  const inspected = inspect(bytes);
  if (!inspected.ok) return inspected;
  const found = inspected.value;
  if (found.mediaType === 'application/pdf') {
    const file = new Blob([new Uint8Array(bytes)], { type: found.mediaType });
    return finished(file, found.mediaType, found.pages === undefined ? {} : { pages: found.pages });
  }
  const parts = strip(bytes, found, { turned: true });
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const standsUpright = found.mediaType === 'image/jpeg' || found.orientation === 1;
  if (size <= limits.maxBytes && standsUpright) {
    const clean = new Blob(parts as Uint8Array<ArrayBuffer>[], { type: found.mediaType });
    return (await canBeDecoded(clean, codec)) ? finished(clean, found.mediaType, {}) : err('gambar-rusak');
  }
  const shrunk = await shrink(bytes, found, limits, codec, (done) => report({ stage: 'mengecilkan', done }));
  return shrunk.ok ? finished(shrunk.value, 'image/jpeg', { bytesBefore: bytes.length }) : shrunk;
};

/**
 * Checks a chosen file by its content and makes it fit to be attached: pictures lose what was written about them, and
 * those over the limit are turned upright and made smaller. Runs in a worker or on the page.
 */
export const prepare = async <P extends Picture>(
  file: Blob,
  limits: FileLimits,
  codec: Codec<P>,
  report: (progress: Progress) => void,
): Promise<Result<Prepared, FileProblem>> => {
  const problem = sizeProblem(file.size);
  if (problem) return err(problem);
  try {
    const kind = kindOf(await bytesOf(file.slice(0, HEAD_BYTES)));
    if (kind !== 'pdf' && kind !== 'jpeg' && kind !== 'png') return err(kind);
    if (kind === 'pdf' && file.size > limits.maxBytes) return err('pdf-terlalu-besar');
    return await prepareBytes(await read(file, report), limits, codec, report);
  } catch {
    return err('tidak-terbaca');
  }
};
