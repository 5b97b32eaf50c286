import { tarif } from 'ui:id';
import { writeVolume } from '../../domain/volume.ts';
import { unitName } from '../../i18n/unit-name.ts';
import type { Row } from './present.ts';

const hasil = tarif.hasil;

/** Heads of the columns that every sheet of an estimate begins with. */
export const SHEET_HEAD: readonly string[] = [
  hasil.uraian,
  hasil.tarifSatuan,
  hasil.jumlah,
  hasil.satuan,
  hasil.biaya,
  hasil.kepastian,
  hasil.dasar,
];

/**
 * A line's cells below `SHEET_HEAD`: words as they are, numbers as `number` writes them.
 * @param number takes whole rupiah, or a volume in the line's own unit with a decimal point; nothing where none is known
 */
export const sheetCells = <T>(
  { line, title, grounds }: Row,
  number: (value: bigint | string | undefined, kind: 'rupiah' | 'volume') => T,
): (string | T)[] => [
  title,
  number(line.unitPrice, 'rupiah'),
  number(line.volume === undefined ? undefined : writeVolume(line.volume), 'volume'),
  unitName(line.unit),
  number(line.amount, 'rupiah'),
  line.certainty === 'pasti' ? hasil.pasti : hasil.bersyarat,
  grounds.map(({ label }) => label).join('; '),
];
