/** Why a ZIP cannot be read; the sentence for each stands in `content/ui/id.yaml`, `paket.bukaGagal`. */
export type ZipProblem =
  | {
      readonly code:
        | 'terlalu-besar'
        | 'tidak-terbaca'
        | 'bukan-zip'
        | 'zip-terkunci'
        | 'bom-zip'
        | 'nama-berbahaya'
        | 'nama-ganda'
        | 'terlalu-banyak-berkas';
    }
  /** A file whose bytes are not those that were packed. */
  | { readonly code: 'berkas-rusak'; readonly path: string };
