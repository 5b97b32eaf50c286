import type { FileProblem } from './file-problem.ts';

/** What the portal takes, from `content/portal/`: bytes of one file. */
export type FileLimits = { readonly maxBytes: number };

/** No photo of a paper needs more; a file beyond this is refused unread, so that memory stays free. */
const MAX_READ_BYTES = 64 * 1024 * 1024;

/** Most pixels of a picture that is decoded: 4 bytes each while it is being scaled. Phones reach 108 million. */
export const MAX_PIXELS = 120_000_000;

/** The portal says "2 MB" and "2048 KB"; a compressed photo keeps to the smaller reading of both. */
const CAREFUL_BYTES = 2_000_000;

/** How many bytes a compressed photo may have. */
export const compressTarget = ({ maxBytes }: FileLimits): number => Math.min(CAREFUL_BYTES, maxBytes);

/** What is wrong with a file whatever it holds. */
export const sizeProblem = (bytes: number): FileProblem | undefined => {
  if (bytes === 0) return 'kosong';
  return bytes > MAX_READ_BYTES ? 'terlalu-besar' : undefined;
};
