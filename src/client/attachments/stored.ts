import type { AttachedFile, FilePlace } from '../../domain/submission/application.ts';

/** What is known of an attached file, its place apart. */
export type AttachmentMeta = Omit<AttachedFile, keyof FilePlace> & {
  /** Pages of a PDF that says how many it has. */
  readonly pages?: number;
  /** Bytes of the photo before it was made smaller. */
  readonly bytesBefore?: number;
};

/** An attached file as the device keeps it. `original` is the photo as it came, until its smaller version is confirmed. */
export type StoredAttachment = FilePlace & {
  readonly draftId: string;
  readonly meta: AttachmentMeta;
  readonly file: Blob;
  readonly original?: Blob;
};
