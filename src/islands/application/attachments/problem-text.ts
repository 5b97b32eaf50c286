import { lampiran } from 'ui:id';
import type { Interruption } from '../../../client/attachments/prepare-in-turn.ts';
import type { FileProblem } from '../../../domain/attachment/file-problem.ts';
import type { FileLimits } from '../../../domain/attachment/limits.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatKilobytes } from '../../../i18n/format-kilobytes.ts';

/** Everything that can go wrong at one place: with a file, on its way, or with how it was handed over. */
export type SlotProblem = FileProblem | Interruption | 'lebih-dari-satu' | 'tanpa-berkas' | 'hilang';

/** What to do about it, as the sentence beside the place. */
export const problemText = (problem: SlotProblem, { maxBytes }: FileLimits, bytes: number): string => {
  const sizes = { ukuran: formatKilobytes(bytes), batas: formatKilobytes(maxBytes) };
  return fill(lampiran.masalah[problem], sizes);
};
