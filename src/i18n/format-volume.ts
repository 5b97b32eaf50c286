import { umum } from 'ui:id';
import type { UnitName } from '../domain/units.ts';
import { writeVolume, type Volume } from '../domain/volume.ts';
import { formatDecimal } from './format-decimal.ts';

/** A volume with its unit, e.g. `12,5 kilogram`. */
export const formatVolume = (volume: Volume, unit: UnitName): string =>
  `${formatDecimal(writeVolume(volume))} ${umum.satuan[unit]}`;
