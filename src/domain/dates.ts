export { isIsoDate } from '../lib/iso-date.ts';

/** Whether a day lies within a span, both ends included; without `to` the span has no known end. */
export const isWithin = (date: string, { from, to }: { from: string; to?: string | undefined }): boolean =>
  from <= date && (to === undefined || date <= to);
