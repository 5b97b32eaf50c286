import { paket } from 'ui:id';
import type { ImportProblem } from '../../domain/package/import-problem.ts';
import { fill } from '../../i18n/fill.ts';

/** Why a file was not opened, as a sentence that says what to do. */
export const importProblemText = (problem: ImportProblem): string => {
  const masalah = paket.bukaGagal;
  if ('at' in problem) return fill(masalah[problem.code], { tempat: problem.at });
  if ('version' in problem) return fill(masalah[problem.code], { versi: problem.version });
  if ('path' in problem) return fill(masalah[problem.code], { berkas: problem.path });
  return masalah[problem.code];
};
