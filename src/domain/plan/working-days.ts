import { addDays, weekday } from '../calendar.ts';
import { holidayOf, yearOf, type HolidayLists } from './holiday-lists.ts';

/** What tells a working day from another. */
export type DaysOff = {
  readonly lists: HolidayLists;
  /** The visitor's own days off, as ISO dates. */
  readonly own: readonly string[];
  /** Whether *cuti bersama* is left out too: no source says, so the visitor does. */
  readonly skipsJointLeave: boolean;
};

/** A day that does not count, and why; a day of a list also by its name. */
export type SkippedDay =
  | { readonly date: string; readonly why: 'akhir-pekan' | 'libur-sendiri' }
  | { readonly date: string; readonly why: 'libur-nasional' | 'cuti-bersama'; readonly name: string };

/** The end of a count of working days, and what lies on the way. */
export type WorkingDays = {
  /** The last of them, as an ISO date. */
  readonly date: string;
  /** Days on the way that were not counted, in order. */
  readonly skipped: readonly SkippedDay[];
  /** Days of *cuti bersama* that were counted, in order. */
  readonly countedLeave: readonly string[];
  /** Years that the count touches and that have no list. */
  readonly unlisted: readonly string[];
  /** Years that the count touches and whose list was read in a weak source. */
  readonly weak: readonly string[];
};

/** Why a day does not count; nothing for a working day. A weekend needs no other reason, and a list is surer than a visitor. */
const skipped = (date: string, { lists, own, skipsJointLeave }: DaysOff): SkippedDay | undefined => {
  if (weekday(date) % 6 === 0) return { date, why: 'akhir-pekan' };
  const national = holidayOf(lists, 'libur-nasional', date);
  if (national !== undefined) return { date, why: 'libur-nasional', name: national };
  const joint = skipsJointLeave ? holidayOf(lists, 'cuti-bersama', date) : undefined;
  if (joint !== undefined) return { date, why: 'cuti-bersama', name: joint };
  return own.includes(date) ? { date, why: 'libur-sendiri' } : undefined;
};

/**
 * Counts so many working days, the first being the one after `from`: no Saturday, no Sunday, no national holiday and
 * none of the visitor's own days off. In a year without a list, weekends and the visitor's days alone are left out.
 */
export const countWorkingDays = (from: string, days: number, off: DaysOff): WorkingDays => {
  const out: SkippedDay[] = [];
  const countedLeave: string[] = [];
  const years = new Set<string>();
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    years.add(yearOf(date));
    const day = skipped(date, off);
    if (day) out.push(day);
    else {
      left -= 1;
      if (holidayOf(off.lists, 'cuti-bersama', date) !== undefined) countedLeave.push(date);
    }
  }
  const touched = [...years];
  return {
    date,
    skipped: out,
    countedLeave,
    unlisted: touched.filter((year) => !off.lists[year]),
    weak: touched.filter((year) => off.lists[year]?.isWeak),
  };
};
