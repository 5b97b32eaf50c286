import { isIsoDate } from '../dates.ts';

/** Whether a value is the date of an event: an ISO date that exists, or that with a time of day, `YYYY-MM-DDTHH:MM`. */
export const isMoment = (value: unknown): value is string => {
  if (typeof value !== 'string') return false;
  const [date = '', time, ...more] = value.split('T');
  const isTime = time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return isIsoDate(date) && isTime && more.length === 0;
};
