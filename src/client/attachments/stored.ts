import { count, passing, QUIETLY, record, text } from '../../lib/reading/readers.ts';
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

const blob = passing((value): value is Blob => value instanceof Blob);
const storedFile = record(
  { sha256: text(64, /^[0-9a-f]{64}$/), file: blob },
  { original: blob, pages: count(), bytesBefore: count() },
);

/** A file from the store; nothing where what is kept there is none. */
export const readStoredFile = (stored: unknown): StoredFile | undefined => storedFile(stored, QUIETLY);
