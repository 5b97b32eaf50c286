/**
 * Why a file cannot be opened as a package. `at` names the place inside `paket.json`;
 * `version` the schema version found.
 */
export type ImportProblem =
  | {
      readonly code:
        | 'terlalu-besar'
        | 'bukan-zip'
        | 'tanpa-paket'
        | 'bukan-json'
        | 'manifest-tidak-cocok'
        | 'lampiran-belum-didukung'
        | 'jenis-belum-ada';
    }
  | { readonly code: 'versi-lebih-baru' | 'versi-tidak-dikenal'; readonly version: string }
  | { readonly code: 'isi-tidak-sesuai'; readonly at: string };
