import type { HolidayKind } from '../../schemas/holidays.ts';

/** The days off of one year by ISO date, each with its name. */
export type HolidayList = Readonly<Record<HolidayKind, Readonly<Record<string, string>>>> & {
  /** Whether the list was read in a weak or secondary source. */
  readonly isWeak: boolean;
};

/** The lists there are, by year `YYYY`. */
export type HolidayLists = Readonly<Record<string, HolidayList>>;

/** The year of an ISO date. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** What the list calls a day of that kind; nothing where it is none. */
export const holidayOf = (lists: HolidayLists, kind: HolidayKind, date: string): string | undefined =>
  lists[yearOf(date)]?.[kind][date];
