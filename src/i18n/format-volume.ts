import type { UnitName } from '../schemas/vocabulary.ts';
import { writeVolume, type Volume } from '../domain/volume.ts';
import { formatDecimal } from './format-decimal.ts';
import { unitName } from './unit-name.ts';

/** A volume with its unit, e.g. `12,5 kilogram`. */
export const formatVolume = (volume: Volume, unit: UnitName): string =>
  `${formatDecimal(writeVolume(volume))} ${unitName(unit)}`;
