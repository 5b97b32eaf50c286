/**
 * `salah` must be mended; `kurang` is not there yet: no mistake, though nothing is ready without it; `peringatan` is
 * only to be looked at again.
 */
type Severity = 'salah' | 'kurang' | 'peringatan';

/** What can be wrong with an entry; the sentence for each stands in `content/ui/id.yaml`. */
export type ProblemCode =
  | 'wajib'
  | 'wajib-pilih'
  | 'wajib-berkas'
  | 'menentukan'
  | 'berkas-belum-pasti'
  | 'tanpa-baris'
  | 'terlalu-panjang'
  | 'bukan-pilihan'
  | 'bukan-angka'
  | 'angka-dua-arti'
  | 'angka-terlalu-besar'
  | 'angka-terlalu-rinci'
  | 'angka-nol'
  | 'bukan-tanggal'
  | 'tahun-lain'
  | 'tanggal-lewat'
  | 'tanggal-jauh'
  | 'tiba-sebelum-berangkat'
  | 'lapor-sesudah-berangkat'
  | 'lapor-sesudah-tiba'
  | 'lapor-kurang-hari'
  | 'gross-kurang'
  | 'satuan-bukan-berat'
  | 'bukan-email'
  | 'bukan-npwp'
  | 'bukan-telepon'
  | 'telepon-tanpa-awalan'
  | 'telepon-jumlah-angka'
  | 'telepon-asing'
  | 'telepon-nol-ganda'
  | 'peti-kemas-bukan-pola'
  | 'peti-kemas-angka-periksa';

/** What is wrong with one text, without its place. */
export type Finding = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Days that the finding speaks of. */
  readonly days?: number;
};

/** A finding and its place: step, row (by id) and field; `field` is empty where a whole step lacks rows. */
export type Problem = Finding & { readonly step: string; readonly row: string; readonly field: string };

/** Whether a problem keeps an application from being ready. */
export const isOpen = ({ severity }: Finding): boolean => severity !== 'peringatan';

/** Whether two problems or places are about the same field. */
export const isAt = (problem: Problem, step: string, row: string, field: string): boolean =>
  problem.step === step && problem.row === row && problem.field === field;
