import { umum } from 'ui:id';
import type { UnitName } from '../schemas/vocabulary.ts';

/** A unit as people read it; most ids are the word itself. */
export const unitName = (unit: UnitName): string =>
  (umum.satuan as Partial<Record<UnitName, string>>)[unit] ?? unit;
