import { err, ok, type Result } from '../../lib/result.ts';
import { kindOf } from './file-kind.ts';
import type { FileProblem } from './file-problem.ts';
import { readJpeg } from './jpeg.ts';
import { MAX_PIXELS } from './limits.ts';
import { readPdf, type Pdf } from './pdf.ts';
import type { PictureFile } from './picture.ts';
import { readPng } from './png.ts';

/** The kinds of file the portal takes. */
export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** What a file turned out to be. */
export type Inspected =
  | ({ readonly mediaType: 'application/pdf' } & Pdf)
  | ({ readonly mediaType: 'image/jpeg' | 'image/png' } & PictureFile);

const asPicture = (
  mediaType: 'image/jpeg' | 'image/png',
  picture: PictureFile | undefined,
): Result<Inspected, FileProblem> => {
  if (!picture || picture.width === 0 || picture.height === 0) return err('gambar-rusak');
  if (picture.width * picture.height > MAX_PIXELS) return err('gambar-terlalu-rapat');
  return ok({ mediaType, ...picture });
};

/**
 * Looks at all bytes of a file and says what it is, or why it cannot be attached. The name has no say. Never throws,
 * whatever the bytes.
 */
export const inspect = (bytes: Uint8Array): Result<Inspected, FileProblem> => {
  if (bytes.length === 0) return err('kosong');
  const kind = kindOf(bytes);
  switch (kind) {
    case 'pdf': {
      const pdf = readPdf(bytes);
      return pdf.ok ? ok({ mediaType: 'application/pdf', ...pdf.value }) : pdf;
    }
    case 'jpeg':
      return asPicture('image/jpeg', readJpeg(bytes));
    case 'png':
      return asPicture('image/png', readPng(bytes));
    default:
      return err(kind);
  }
};
