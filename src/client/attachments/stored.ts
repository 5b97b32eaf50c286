import type { AttachedFile, FilePlace } from '../../domain/submission/application.ts';

/** An attached file as the device keeps it, by its content. `original` is the photo as it came, until its smaller version is confirmed. */
export type StoredFile = {
  readonly sha256: string;
  readonly file: Blob;
  readonly original?: Blob;
  /** Pages of a PDF that says how many it has. */
  readonly pages?: number;
  /** Bytes of the photo before it was made smaller. */
  readonly bytesBefore?: number;
};

/** What is known of an attached file, its place apart. */
export type AttachmentMeta = Omit<AttachedFile, keyof FilePlace>;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A file from the store; nothing where what is kept there is none. */
export const readStoredFile = (stored: unknown): StoredFile | undefined => {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { sha256, file, original, pages, bytesBefore } = stored as Record<string, unknown>;
  if (typeof sha256 !== 'string' || !(file instanceof Blob)) return undefined;
  return {
    sha256,
    file,
    ...(original instanceof Blob && { original }),
    ...(isCount(pages) && { pages }),
    ...(isCount(bytesBefore) && { bytesBefore }),
  };
};
