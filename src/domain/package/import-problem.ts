import type { ZipProblem } from '../../lib/zip/problem.ts';

/** Why a file cannot be opened as a package; the sentence for each stands in `content/ui/id.yaml`, `paket.bukaGagal`. */
export type ImportProblem =
  | ZipProblem
  | {
      readonly code:
        | 'tanpa-paket'
        | 'bukan-json'
        | 'json-terlalu-besar'
        | 'json-terlalu-dalam'
        | 'manifest-tidak-cocok'
        | 'jenis-belum-ada';
    }
  /** The schema version found. */
  | { readonly code: 'versi-lebih-baru' | 'versi-tidak-dikenal'; readonly version: string }
  /** The place inside `paket.json`. */
  | { readonly code: 'isi-tidak-sesuai'; readonly at: string }
  /** The attachment: missing, with other bytes than `paket.json` says, or of another kind than it says. */
  | {
      readonly code: 'lampiran-hilang' | 'lampiran-tidak-cocok' | 'lampiran-jenis-lain';
      readonly path: string;
    };
