import type { PlanEvent, When } from '../../schemas/plan.ts';
import type { Condition } from '../../schemas/condition.ts';
import { decide, type Answers, type Truth } from '../condition.ts';
import { dueOf, type Due, type EventDates } from './due.ts';
import type { DaysOff } from './working-days.ts';

/** What a service's time plan says, as the rules need it. */
export type PlanEntry = {
  readonly slug: string;
  readonly when: When;
  readonly appliesWhen?: Condition | undefined;
};

/** An entry that applies or may apply, with its day where the visitor gave the event's. */
export type Planned<E extends PlanEntry> = {
  readonly entry: E;
  readonly truth: Exclude<Truth, 'tidak'>;
  /** Open questions on which it hangs. */
  readonly waitsFor: readonly string[];
  readonly due?: Due;
};

/** What a visitor gave for a time plan. */
export type PlanInput = {
  readonly answers: Answers;
  readonly dates: EventDates;
  readonly off: DaysOff;
};

/** The event from which an entry counts. */
export const eventOf = ({ when }: PlanEntry): PlanEvent =>
  ('before' in when ? when.before : when.after).event;

const moment = (due: Due | undefined) => (due ? `${due.date}T${due.time ?? '00:00'}` : '~');

/** The time plan: entries that do not apply left out, the dated ones first and in order. */
export const planOf = <E extends PlanEntry>(
  entries: readonly E[],
  { answers, dates, off }: PlanInput,
): Planned<E>[] =>
  entries
    .flatMap((entry): Planned<E>[] => {
      const { truth, waitsFor } = decide(entry.appliesWhen, answers);
      if (truth === 'tidak') return [];
      const due = dueOf(entry.when, dates, off);
      return [{ entry, truth, waitsFor, ...(due && { due }) }];
    })
    .sort((a, b) => (moment(a.due) < moment(b.due) ? -1 : moment(a.due) > moment(b.due) ? 1 : 0));
