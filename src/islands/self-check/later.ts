/**
 * All that is shown only once something was entered, in one file that is fetched then: money, the days that were
 * counted, and links with answers weigh half as much as the rest.
 */
export { calendarFile } from './calendar-file.ts';
export { Counted } from './Counted.tsx';
export { feeOf } from './fee-of.ts';
export { Evidence } from './Evidence.tsx';
export { FeeLines } from './FeeLines.tsx';
export { LaterDates } from './LaterDates.tsx';
export { LinkNote } from './LinkNote.tsx';
export { saySum } from './say-fee.ts';
export { sayFallsOnHoliday } from './say-working-days.ts';
export { VolumeFields } from './VolumeFields.tsx';
