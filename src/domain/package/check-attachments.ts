import { LAMPIRAN, type Sha256 } from './build-package.ts';
import type { PackageFile } from '../../lib/zip/pack.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Paket } from './paket.ts';

/** Media type of a file by its content; undefined for what is none of those the portal takes. */
export type KindOf = (bytes: Uint8Array) => string | undefined;

/** Compares each attachment that `paket.json` names with its file: there, of that size and hash, and of that kind. */
export const attachmentProblem = async (
  { attachments }: Pick<Paket, 'attachments'>,
  files: readonly PackageFile[],
  sha256: Sha256,
  kindOf?: KindOf,
): Promise<ImportProblem | undefined> => {
  for (const { fileName, bytes, sha256: named, mediaType } of attachments) {
    const path = `${LAMPIRAN}/${fileName}`;
    const file = files.find((one) => one.path === path);
    if (!file) return { code: 'lampiran-hilang', path };
    if (file.bytes.length !== bytes || (await sha256(file.bytes)) !== named)
      return { code: 'lampiran-tidak-cocok', path };
    if (kindOf && kindOf(file.bytes) !== mediaType) return { code: 'lampiran-jenis-lain', path };
  }
  return undefined;
};
