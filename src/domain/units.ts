import { err, ok, type Result } from '../lib/result.ts';
import type { UnitName } from '../schemas/vocabulary.ts';
import { GRAMS, gramsIn } from './mass.ts';
import { fitsVolume, volumeOf, type Volume } from './volume.ts';

/** Units that weigh things. */
export const MASS_UNITS = Object.keys(GRAMS) as UnitName[];

/** Units a volume may be entered in when it is charged by `unit`: all of mass for mass, otherwise the unit alone. */
export const unitsFor = (unit: UnitName): readonly UnitName[] => (unit in GRAMS ? MASS_UNITS : [unit]);

/** Measured, not counted: half of one means something. */
const MEASURED: readonly UnitName[] = ['m3', 'm2 per hari', 'm3 per hari', 'm3 per jam', 'GT', 'jam'];

/** Whether the unit counts things that cannot be split: there is no half certificate, and no half animal. */
export const isCounted = (unit: UnitName): boolean => !(unit in GRAMS) && !MEASURED.includes(unit);

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
