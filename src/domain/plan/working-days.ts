import { addDays, weekday } from '../calendar.ts';

/** Whether a day counts: no Saturday, no Sunday, and none of the holidays the visitor named. */
const counts = (date: string, holidays: readonly string[]) =>
  weekday(date) % 6 !== 0 && !holidays.includes(date);

/**
 * The day on which so many working days have passed, the first being the one after `from`. Which days are holidays
 * is the visitor's to say: no list of them is kept here, for none can be known ahead.
 */
export const addWorkingDays = (from: string, days: number, holidays: readonly string[]): string => {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (counts(date, holidays)) left -= 1;
  }
  return date;
};
