import type { Rupiah } from '../money.ts';
import { fitsVolume, volumeOf, type Volume } from '../volume.ts';
import type { EstimatedLine } from './estimate-line.ts';
import { estimate, type EstimateInput } from './estimate.ts';

/** The total at several volumes of one line, all else as entered. */
export type Growth = { lineId: string; points: { volume: Volume; total: Rupiah }[] };

const rank = ({ unit }: EstimatedLine) => Number(unit === 'sertifikat');

const compare = (a = 0n, b = 0n) => (a < b ? -1 : a > b ? 1 : 0);

const MULTIPLES = [1n, 2n, 3n, 4n];

/**
 * How the total grows with the line that weighs most, the certificate last of all: at once, twice, three and
 * four times what was entered. Nothing where no total is known or no line costs anything.
 */
export const growth = (input: EstimateInput): Growth | undefined => {
  const { lines, sum } = estimate(input);
  if (!sum.known) return undefined;
  const [leading] = lines
    .filter(({ amount = 0n }) => amount > 0n)
    .sort((a, b) => rank(a) - rank(b) || compare(b.amount, a.amount));
  if (leading?.volume === undefined) return undefined;
  const { id, volume } = leading;
  const points = MULTIPLES.map((multiple) => volume * multiple)
    .filter(fitsVolume)
    .flatMap((thousandths) => {
      const at = volumeOf(thousandths);
      const grown = estimate({ ...input, volumes: new Map(input.volumes).set(id, at) }).sum;
      return grown.known ? [{ volume: at, total: grown.total }] : [];
    });
  return { lineId: id, points };
};
