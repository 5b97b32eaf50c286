import { tarif, umum } from 'ui:id';
import { citationKey } from '../../domain/tariff/citation-key.ts';
import type { EstimatedLine } from '../../domain/tariff/estimate-line.ts';
import type { Citation, EstimatorFacts, Standing } from '../../domain/tariff/estimator-service.ts';
import type { TariffBasis } from '../../domain/tariff/types.ts';
import { formatRupiah } from '../../i18n/format.ts';
import { formatVolume } from '../../i18n/format-volume.ts';
import { fill } from '../../i18n/fill.ts';
import type { View } from './derive.ts';
import { lineTitle } from './line-title.ts';

/** A line of an estimate in words. */
export type Row = {
  line: EstimatedLine;
  title: string;
  unitPrice: string;
  volume: string;
  amount: string;
  citation: Citation | undefined;
  /** Why a waived line costs nothing. */
  because: string | undefined;
};

const NOTHING = '–';

const sayUnitPrice = ({ outcome, unitPrice, unit }: EstimatedLine): string => {
  if (unitPrice !== undefined)
    return fill(tarif.hasil.per, { tarif: formatRupiah(unitPrice), satuan: umum.satuan[unit] });
  return outcome === 'unreadable' ? tarif.hasil.tarifTidakTerbaca : tarif.hasil.tidakAda;
};

/** The rows of the table, for the lines that have a field. */
export const presentRows = ({ service, lines, priced }: View, { citations }: EstimatorFacts): Row[] =>
  lines.flatMap((line) => {
    const estimated = priced?.estimate.lines.find(({ id }) => id === line.id);
    if (!service || !estimated) return [];
    const { volume, amount, basis, unit } = estimated;
    return {
      line: estimated,
      title: lineTitle(service, line),
      unitPrice: sayUnitPrice(estimated),
      volume: volume === undefined ? NOTHING : formatVolume(volume, unit),
      amount: amount === undefined ? NOTHING : formatRupiah(amount),
      citation: basis && citations[citationKey(basis)],
      because: 'waived' in line && estimated.outcome === 'waived' ? line.waived.because : undefined,
    };
  });

const standingKey = (basis: TariffBasis) => ('seenOnlyIn' in basis ? basis.seenOnlyIn : basis.regulation);

/** The instruments and sources that the rows rest on, each once. */
export const presentStandings = (rows: readonly Row[], { standings }: EstimatorFacts): Standing[] => {
  const keys = new Set(rows.flatMap(({ line: { basis } }) => (basis ? [standingKey(basis)] : [])));
  return [...keys].flatMap((key) => standings[key] ?? []);
};
