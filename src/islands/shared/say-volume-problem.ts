import { tarif } from 'ui:id';
import type { UnitName } from '../../schemas/vocabulary.ts';
import { fill } from '../../i18n/fill.ts';
import type { EntryProblem } from '../../domain/tariff/read-entry.ts';
import { unitName } from '../../i18n/unit-name.ts';

/** What is wrong with an entry, as a sentence that says what to do; nothing for a question or an empty field. */
export const sayProblem = (problem: EntryProblem | undefined, unit: UnitName): string | undefined => {
  if (!problem || problem.code === 'ambiguous' || problem.code === 'empty') return undefined;
  return fill<string>(tarif.salah[problem.code], { satuan: unitName(unit) });
};
