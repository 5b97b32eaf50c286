import type { FileKind } from './file-kind.ts';

/** Kinds of file that are told apart only to be refused with the right advice. */
type RefusedKind = Exclude<FileKind, 'pdf' | 'jpeg' | 'png'>;

/** Why a file cannot be attached; the sentence for each stands in `content/ui/id.yaml` under `lampiran.masalah`. */
export type FileProblem =
  | RefusedKind
  | 'kosong'
  | 'terlalu-besar'
  | 'pdf-rusak'
  | 'pdf-terkunci'
  | 'pdf-terlalu-besar'
  | 'gambar-rusak'
  | 'gambar-terlalu-rapat'
  | 'tidak-dapat-dikecilkan'
  | 'tidak-terbaca'
  | 'perlu-https';
