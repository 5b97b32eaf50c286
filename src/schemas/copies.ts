import { z } from 'zod';
import { rupiah } from './fields.ts';
import { reference } from './reference.ts';
import { tariffLineId } from './tariff.ts';

/** A cell of a table that may be empty. */
const cell = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const figure = cell(
  z.preprocess((value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value), rupiah),
);

/**
 * What one public copy of a list says of one line. `agrees-in-part`: one direction alone, counted in no grade;
 * `differs`: another figure or unit; `slip`: an evident slip of that copy; `disputed`: not settled which is right.
 */
const copyRow = z.strictObject({
  line: tariffLineId,
  source: reference('sources'),
  /** Empty where the copy names no instrument. */
  instrument: cell(reference('regulations')),
  place: z.string(),
  /** The copy's own wording; empty where it differs in nothing that matters or was not noted. */
  item: z.string(),
  unit: z.string(),
  import: figure,
  export: figure,
  domestic: figure,
  verdict: z.enum(['agrees', 'agrees-in-part', 'differs', 'slip', 'disputed']),
});
export type CopyRow = z.infer<typeof copyRow>;

/** The evidence behind the lists of tariffs: every row of every copy. */
export const copies = z.strictObject({ rows: z.array(copyRow) });
