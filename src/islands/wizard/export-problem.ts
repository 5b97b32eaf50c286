import { paket } from 'ui:id';
import { fill } from '../../i18n/fill.ts';

/** Why no package was made; `path` names the attachment inside it. What was entered is never touched. */
export type ExportProblem =
  | { readonly code: 'dibatalkan' | 'belum-tersimpan' | 'terlalu-besar' | 'gagal' }
  | { readonly code: 'lampiran-hilang' | 'lampiran-berubah'; readonly path: string };

/** The problem as a sentence that says what to do. */
export const exportProblemText = (problem: ExportProblem): string =>
  'path' in problem
    ? fill(paket.akhir.masalah[problem.code], { berkas: problem.path })
    : paket.akhir.masalah[problem.code];
