import { z } from 'zod';
import { isoDate, text } from './fields.ts';
import { provenance } from './provenance.ts';

/** National holiday, or *cuti bersama*: leave that everybody takes together. */
const HOLIDAY_KINDS = ['libur-nasional', 'cuti-bersama'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

/** The days off of one year, in order; the year is the name of the file. One decree sets all of them. */
export const holidays = z.strictObject({
  provenance,
  days: z
    .array(z.strictObject({ date: isoDate, kind: z.enum(HOLIDAY_KINDS), name: text }))
    .min(1, 'paling sedikit satu hari'),
});
