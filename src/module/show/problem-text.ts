import { modul } from 'ui:id';
import type { ImportProblem } from '../../domain/package/import-problem.ts';
import { fill } from '../../lib/fill.ts';

/** Why a file was not taken, as a sentence for someone on the portal's page. */
export const problemText = (problem: ImportProblem): string => {
  const { code } = problem;
  if (code === 'bukan-zip' || code === 'tanpa-paket') return modul.gagal.bukanPaket;
  if ('version' in problem) return fill(modul.gagal.versi, { versi: problem.version });
  return fill(modul.gagal.rusak, { kode: code });
};
