import { tarif } from 'ui:id';
import type { QueryProblem } from '../../domain/tariff/query.ts';
import { fill } from '../../i18n/fill.ts';

/** What a link says wrongly, as a sentence that says what to do; a line is called by its title where it has one. */
export const sayLinkProblem = ({ code, parameter, value }: QueryProblem, title?: string): string =>
  fill<string>(tarif.tautanSalah[code], {
    nama: title ?? (tarif.isian as Record<string, string>)[parameter] ?? parameter,
    nilai: value,
  });
