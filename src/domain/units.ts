import { err, ok, type Result } from './result.ts';
import { fitsVolume, volumeOf, type Volume } from './volume.ts';

/**
 * Units in which a tariff may be counted. Mass units convert into one another;
 * all others stand for themselves.
 */
export const UNIT_NAMES = [
  'gram',
  'kilogram',
  'kuintal',
  'ton',
  'biji',
  'batang',
  'kemasan',
  'koli',
  'm3',
  'sampel',
  'sertifikat',
] as const;
export type UnitName = (typeof UNIT_NAMES)[number];

/** Grams in each unit of mass. */
const GRAMS = { gram: 1n, kilogram: 1_000n, kuintal: 100_000n, ton: 1_000_000n } as const;

const gramsIn = (unit: UnitName): bigint | undefined =>
  unit in GRAMS ? GRAMS[unit as keyof typeof GRAMS] : undefined;

/** Units a volume may be entered in when it is charged by `unit`: all of mass for mass, otherwise the unit alone. */
export const unitsFor = (unit: UnitName): readonly UnitName[] =>
  unit in GRAMS ? (Object.keys(GRAMS) as UnitName[]) : [unit];

const COUNTED: ReadonlySet<UnitName> = new Set(['biji', 'batang', 'kemasan', 'koli', 'sampel', 'sertifikat']);

/** Whether the unit counts things that cannot be split: there is no half certificate. */
export const isCounted = (unit: UnitName): boolean => COUNTED.has(unit);

/**
 * The same volume in another unit, exactly. Fails with `too-fine` where it would need more than three decimals
 * (half a gram in kilograms), with `too-large` where it would need more than nine digits, and with `other-kind`
 * between units that do not measure the same thing.
 */
export const convertVolume = (
  volume: Volume,
  from: UnitName,
  to: UnitName,
): Result<Volume, 'other-kind' | 'too-fine' | 'too-large'> => {
  if (from === to) return ok(volume);
  const [source, target] = [gramsIn(from), gramsIn(to)];
  if (source === undefined || target === undefined) return err('other-kind');
  const scaled = volume * source;
  if (scaled % target !== 0n) return err('too-fine');
  return fitsVolume(scaled / target) ? ok(volumeOf(scaled / target)) : err('too-large');
};
