import { kepastian, tarif } from 'ui:id';
import { toCsv } from '../../lib/csv.ts';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import type { View } from './derive.ts';
import { presentRows } from './present.ts';
import { SHEET_HEAD, sheetCells } from './sheet-columns.ts';

/**
 * The estimate as a table for spreadsheets (RFC 4180, UTF-8 with a mark so that they notice): plain numbers,
 * volumes in the line's own unit with a decimal point, amounts in whole rupiah, the total in the last row.
 */
export const asCsv = (view: View, facts: EstimatorFacts): string => {
  if (!view.priced) return '';
  const { estimate, input } = view.priced;
  const hasil = tarif.hasil;
  const rows = presentRows(view, facts).map((row) => [
    ...sheetCells(row, (value) => value?.toString() ?? ''),
    row.sureness ? kepastian.singkat[row.sureness] : '',
    input.traffic ? tarif.traffic[input.traffic] : '',
    input.date,
  ]);
  const head = [...SHEET_HEAD, hasil.tingkat, tarif.isian['lalu-lintas'], tarif.isian.tanggal];
  const total = estimate.sum.known
    ? [[hasil.total, '', '', '', estimate.sum.total.toString(), '', '', '', '', input.date]]
    : [];
  return `\uFEFF${toCsv([head, ...rows, ...total])}`;
};
