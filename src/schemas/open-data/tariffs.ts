import { z } from 'zod';
import { rupiah, text } from '../fields.ts';
import { provenance } from '../provenance.ts';
import { lineReference, reference } from '../reference.ts';
import { grade, tariffField, tariffKind } from '../tariff.ts';
import { openFile } from './file.ts';
import { address, openUse, openValue, unit } from './parts.ts';

/** A line of the lists of tariffs with all its dated values, and the lines of service pages that charge by it. */
export const openTariff = z.strictObject({
  /** Stable; the first fifty lines keep ids from the time before lines had ids of their own. */
  id: text,
  line: lineReference(),
  url: address,
  title: text,
  item: text,
  path: z.array(text),
  field: tariffField,
  kind: tariffKind,
  /** Left out where the unit is disputed. */
  unit: unit.optional(),
  grade,
  instruments: z.array(reference('regulations')),
  /** Figures of today by direction; one that is left out has none in the list. */
  amounts: z.strictObject({
    'antar-area': rupiah.optional(),
    ekspor: rupiah.optional(),
    impor: rupiah.optional(),
  }),
  values: z.array(openValue),
  usedBy: z.array(openUse),
  provenance,
});

/** `/data/v1/tariffs.json`. */
export const tariffsFile = openFile({ tariffs: z.array(openTariff) });
