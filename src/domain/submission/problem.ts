/** `salah` must be mended; `peringatan` is only to be looked at again. */
export type Severity = 'salah' | 'peringatan';

/** What can be wrong with an entry; the sentence for each stands in `content/ui/id.yaml`. */
export type ProblemCode =
  | 'wajib'
  | 'wajib-pilih'
  | 'wajib-berkas'
  | 'tanpa-baris'
  | 'terlalu-panjang'
  | 'bukan-pilihan'
  | 'bukan-angka'
  | 'angka-dua-arti'
  | 'bukan-tanggal'
  | 'bukan-email'
  | 'bukan-npwp'
  | 'bukan-telepon'
  | 'telepon-tanpa-awalan'
  | 'telepon-jumlah-angka'
  | 'telepon-asing'
  | 'peti-kemas-bukan-pola'
  | 'peti-kemas-angka-periksa';

/** What is wrong with one text, without its place. */
export type Finding = { readonly code: ProblemCode; readonly severity: Severity };

/** A finding and its place: step, row (by id) and field; `field` is empty where a whole step lacks rows. */
export type Problem = Finding & { readonly step: string; readonly row: number; readonly field: string };

/** Whether two problems or places are about the same field. */
export const isAt = (problem: Problem, step: string, row: number, field: string): boolean =>
  problem.step === step && problem.row === row && problem.field === field;
