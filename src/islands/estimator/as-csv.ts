import { tarif, umum } from 'ui:id';
import { writeVolume } from '../../domain/volume.ts';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import type { View } from './derive.ts';
import { presentRows } from './present.ts';

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The estimate as a table for spreadsheets (RFC 4180, UTF-8 with a mark so that they notice): plain numbers,
 * volumes in the line's own unit with a decimal point, amounts in whole rupiah, the total in the last row.
 */
export const asCsv = (view: View, facts: EstimatorFacts): string => {
  if (!view.priced) return '';
  const { estimate, input } = view.priced;
  const hasil = tarif.hasil;
  const rows = presentRows(view, facts).map(({ line, title, citation }) => [
    title,
    line.unitPrice?.toString() ?? '',
    line.volume === undefined ? '' : writeVolume(line.volume),
    umum.satuan[line.unit],
    line.amount?.toString() ?? '',
    line.certainty === 'pasti' ? hasil.pasti : hasil.bersyarat,
    citation?.label ?? '',
    citation ? umum.status[citation.status] : '',
    input.date,
  ]);
  const head = [
    hasil.uraian,
    hasil.tarifSatuan,
    hasil.jumlah,
    hasil.satuan,
    hasil.biaya,
    hasil.kepastian,
    hasil.dasar,
    hasil.status,
    tarif.isian.tanggal,
  ];
  const total = estimate.sum.known
    ? [[hasil.total, '', '', '', estimate.sum.total.toString(), '', '', '', input.date]]
    : [];
  return `\uFEFF${[head, ...rows, ...total].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};
