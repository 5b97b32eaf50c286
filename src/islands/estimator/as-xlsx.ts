import { tarif } from 'ui:id';
import writeXlsxFile from 'write-excel-file/browser';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import type { View } from './derive.ts';
import { presentRows } from './present.ts';
import { sayCase } from './say-sum.ts';
import { SHEET_HEAD, sheetCells } from './sheet-columns.ts';

const hasil = tarif.hasil;

const FORMATS = { rupiah: '#,##0', volume: '#,##0.###' } as const;

const number = (value: bigint | string | undefined, kind: keyof typeof FORMATS) =>
  value === undefined ? null : { value: Number(value), type: Number, format: FORMATS[kind] };

/**
 * The estimate as a sheet for people: numbers are numbers, so that every language shows them with its own signs
 * (1,125 and not 1125 in an Indonesian Excel); volumes in the line's own unit, the total in the last row.
 */
export const asXlsx = async (view: View, facts: EstimatorFacts): Promise<Blob> => {
  const { estimate } = view.priced ?? {};
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const rows = presentRows(view, facts).map((row) => sheetCells(row, number));
  const total = estimate?.sum.known
    ? [
        [
          bold(hasil.total),
          null,
          null,
          null,
          { ...number(estimate.sum.total, 'rupiah'), fontWeight: 'bold' as const },
        ],
      ]
    : [];
  return writeXlsxFile(
    [
      [bold(view.service?.title ?? '')],
      [sayCase(view)],
      [],
      SHEET_HEAD.map(bold),
      ...rows,
      ...total,
      [],
      [tarif.bukanTagihan],
    ],
    { columns: [48, 12, 12, 12, 14, 16, 40].map((width) => ({ width })) },
  ).toBlob();
};
