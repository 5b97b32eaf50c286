import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a forged ZIP; what is left out is what an honest archive would say. */
export type ForgedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  /** The size it claims to unpack to. */
  readonly claims?: number;
  readonly encrypted?: boolean;
  /** The CRC-32 it claims in both headers. */
  readonly sum?: number;
  /** Its name in its own header, where that differs from the directory's. */
  readonly inHeader?: string;
  /** Shares the bytes of the first file. */
  readonly overlaps?: boolean;
};

const record = (size: number, write: (view: DataView) => void): Buffer => {
  const bytes = Buffer.alloc(size);
  write(new DataView(bytes.buffer, bytes.byteOffset, size));
  return bytes;
};

const commonFields = (view: DataView, at: number, file: ForgedFile, packed: Buffer, name: Buffer) => {
  view.setUint16(at, file.encrypted ? 0x801 : 0x800, true);
  view.setUint16(at + 2, file.stored ? 0 : 8, true);
  view.setUint32(at + 8, file.sum ?? crc32(file.bytes), true);
  view.setUint32(at + 12, packed.length, true);
  view.setUint32(at + 16, file.claims ?? file.bytes.length, true);
  view.setUint16(at + 20, name.length, true);
};

/** Writes a ZIP byte by byte, so that it can lie in any way. */
export const forgeZip = (
  files: readonly ForgedFile[],
  end: { count?: number; comment?: string } = {},
): Blob => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  for (const file of files) {
    const packed = file.stored ? Buffer.from(file.bytes) : deflateRawSync(file.bytes);
    const name = Buffer.from(file.name);
    const own = Buffer.from(file.inHeader ?? file.name);
    const offset = file.overlaps ? 0 : length;
    if (!file.overlaps) {
      const header = record(30, (view) => {
        view.setUint32(0, 0x04034b50, true);
        view.setUint16(4, 20, true);
        commonFields(view, 6, file, packed, own);
      });
      parts.push(header, own, packed);
      length += header.length + own.length + packed.length;
    }
    const entry = record(46, (view) => {
      view.setUint32(0, 0x02014b50, true);
      commonFields(view, 8, file, packed, name);
      view.setUint32(42, offset, true);
    });
    directory.push(entry, name);
  }
  const listed = Buffer.concat(directory);
  const comment = Buffer.from(end.comment ?? '');
  const last = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, end.count ?? files.length, true);
    view.setUint16(10, end.count ?? files.length, true);
    view.setUint32(12, listed.length, true);
    view.setUint32(16, length, true);
    view.setUint16(20, comment.length, true);
  });
  return new Blob([...parts, listed, last, comment] as BlobPart[]);
};
