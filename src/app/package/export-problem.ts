import { paket } from 'ui:id';
import { fill } from '../../i18n/fill.ts';

/** Why no package was made; `path` names the attachment inside it. What was entered is never touched. */
export type ExportProblem =
  | { readonly code: 'dibatalkan' | 'belum-tersimpan' | 'terlalu-besar' | 'gagal' }
  | { readonly code: 'lampiran-hilang' | 'lampiran-berubah'; readonly path: string }
  /** What no package may hold, e.g. a text beyond all limits; `at` is its place in `paket.json`. */
  | { readonly code: 'isi-tidak-muat'; readonly at: string };

/** The problem as a sentence that says what to do. */
export const exportProblemText = (problem: ExportProblem): string => {
  const { masalah } = paket.akhir;
  if ('path' in problem) return fill(masalah[problem.code], { berkas: problem.path });
  return 'at' in problem ? fill(masalah[problem.code], { tempat: problem.at }) : masalah[problem.code];
};
