import { tarif } from 'ui:id';
import { citationKey } from '../../domain/tariff/citation-key.ts';
import type { EstimatedLine } from '../../domain/tariff/estimate-line.ts';
import type { Citation, EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { surenessOf, type Sureness } from '../../domain/tariff/sureness.ts';
import { formatRupiah } from '../../i18n/format.ts';
import { formatVolume } from '../../i18n/format-volume.ts';
import { fill } from '../../i18n/fill.ts';
import type { View } from './derive.ts';
import { lineTitle } from './line-title.ts';
import { unitName } from '../../i18n/unit-name.ts';

/** A line of an estimate in words. */
export type Row = {
  line: EstimatedLine;
  title: string;
  unitPrice: string;
  volume: string;
  amount: string;
  citation: Citation | undefined;
  /** All that its figure rests on. */
  grounds: readonly Citation[];
  /** Why a waived line costs nothing. */
  because: string | undefined;
  /** How sure its figure is; nothing where it has none. */
  sureness: Sureness | undefined;
  question: string | undefined;
  /** Its place below `/tarif/daftar/`. */
  listed: string | undefined;
};

const NOTHING = '–';

const sayUnitPrice = ({ outcome, unitPrice, unit, flat }: EstimatedLine): string => {
  if (flat && unitPrice !== undefined) return fill(tarif.hasil.perUkuran, { tarif: formatRupiah(unitPrice) });
  if (unitPrice !== undefined)
    return fill(tarif.hasil.per, { tarif: formatRupiah(unitPrice), satuan: unitName(unit) });
  return outcome === 'unreadable' ? tarif.hasil.tarifTidakTerbaca : tarif.hasil.tidakAda;
};

/** The rows of the table, for the lines that have a field or share one. */
export const presentRows = ({ service, lines, priced }: View, { citations }: EstimatorFacts): Row[] =>
  lines.flatMap((line) => {
    const estimated = priced?.estimate.lines.find(({ id }) => id === line.id);
    if (!service || !estimated) return [];
    const { volume, amount, grounds = [], unit } = estimated;
    const cited = grounds.flatMap((basis) => citations[citationKey(basis)] ?? []);
    return {
      line: estimated,
      title: lineTitle(service, line),
      unitPrice: sayUnitPrice(estimated),
      volume: volume === undefined ? NOTHING : formatVolume(volume, unit),
      amount: amount === undefined ? NOTHING : formatRupiah(amount),
      citation: cited[0],
      grounds: cited,
      because: 'waived' in line && estimated.outcome === 'waived' ? line.waived.because : undefined,
      sureness: 'values' in line && estimated.outcome === 'charged' ? surenessOf(line, grounds) : undefined,
      question: 'values' in line ? line.question : undefined,
      listed: 'values' in line ? line.listed : undefined,
    };
  });
