import { z } from 'zod';
import { provenance } from '../provenance.ts';
import { reference } from '../reference.ts';
import { tariff } from '../tariff.ts';
import { openFile } from './file.ts';
import { address, openUse, openValue } from './parts.ts';

/** One legal quantity with all its dated values, and the lines of service pages that charge by it. */
export const openTariff = z.strictObject({
  id: reference('tariffs'),
  url: address,
  ...tariff.pick({ title: true, unit: true }).shape,
  values: z.array(openValue).min(1),
  usedBy: z.array(openUse),
  provenance,
});

/** `/data/v1/tariffs.json`. */
export const tariffsFile = openFile({ tariffs: z.array(openTariff) });
