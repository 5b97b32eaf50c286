import type { PlanEvent, When } from '../../schemas/plan.ts';
import { addDays, addHours } from '../calendar.ts';
import { countWorkingDays, type DaysOff, type WorkingDays } from './working-days.ts';

/** Days of events as ISO dates; an event from which hours count as a local moment `YYYY-MM-DDTHH:MM`. */
export type EventDates = Readonly<Partial<Record<PlanEvent, string>>>;

/** The last day, or the last moment of that day, in the visitor's own time. */
export type Due = {
  readonly date: string;
  readonly time?: string;
  /** How the day was reached, where working days were counted. */
  readonly counted?: WorkingDays;
};

const dayOf = (moment: string): string => moment.slice(0, 10);

/**
 * When something is due; nothing while the day of its event is not known, or where hours count and no time of day
 * was given. Minutes before a day fall on that day: no clock time is made up.
 */
export const dueOf = (when: When, dates: EventDates, off: DaysOff): Due | undefined => {
  if ('before' in when) {
    const event = dates[when.before.event];
    if (event === undefined) return undefined;
    return { date: 'days' in when.before ? addDays(dayOf(event), -when.before.days) : dayOf(event) };
  }
  const { after } = when;
  const event = dates[after.event];
  if (event === undefined) return undefined;
  if ('days' in after) return { date: addDays(dayOf(event), after.days) };
  if ('workingDays' in after) {
    const counted = countWorkingDays(dayOf(event), after.workingDays, off);
    return { date: counted.date, counted };
  }
  if (!event.includes('T')) return undefined;
  const [date = '', time = ''] = addHours(event, after.hours).split('T');
  return { date, time };
};
