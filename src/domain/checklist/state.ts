import type { PlanEvent } from '../../schemas/plan.ts';
import type { Answers } from '../condition.ts';
import type { EventDates } from '../plan/due.ts';
import type { Tick, Ticks } from './item.ts';

/** What a visitor has entered in the self-check of one service. What was never entered is left out. */
export type CheckState = {
  readonly answers: Answers;
  readonly ticks: Ticks;
  /** For the time plan. */
  readonly dates?: EventDates;
  /** The visitor's own days off among the working days, as ISO dates in order. */
  readonly holidays?: readonly string[];
  /** *Cuti bersama* is left out of the working days; never false, so that what nobody chose is not stored. */
  readonly skipsJointLeave?: true;
  /** Volumes by tariff line, as typed. */
  readonly volumes?: Readonly<Record<string, string>>;
  /** Items that a link called lacking (dokumen kurang), until they are ticked as there. */
  readonly lacking?: readonly string[];
};

/** A self-check in which nothing is answered yet. */
export const EMPTY_CHECK: CheckState = { answers: {}, ticks: {} };

/** What can happen to a self-check. */
export type CheckAction =
  | { type: 'answer'; question: string; answer: string }
  | { type: 'tick'; item: string; tick: Tick }
  /** An empty date takes the event's date away. */
  | { type: 'date'; event: PlanEvent; date: string }
  | { type: 'holiday'; date: string; add: boolean }
  | { type: 'joint-leave'; skip: boolean }
  | { type: 'volume'; line: string; text: string }
  | { type: 'restore'; state: CheckState }
  | { type: 'reset' };

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const set = (record: Readonly<Record<string, string>> | undefined, key: string, value: string) => {
  const others = without(record ?? {}, key);
  return value === '' ? others : { ...others, [key]: value };
};

const tick = (state: CheckState, item: string, value: Tick): CheckState => ({
  ...state,
  ticks: { ...state.ticks, [item]: value },
  ...(state.lacking && value === 'ada' && { lacking: state.lacking.filter((id) => id !== item) }),
});

const withHoliday = (state: CheckState, date: string, add: boolean): CheckState => {
  const others = (state.holidays ?? []).filter((holiday) => holiday !== date);
  return { ...state, holidays: add ? [...others, date].sort() : others };
};

const withJointLeave = ({ skipsJointLeave: _, ...others }: CheckState, skip: boolean): CheckState =>
  skip ? { ...others, skipsJointLeave: true } : others;

/** The state after an action. Changing one answer keeps all the others, and every tick. */
export const reduceCheck = (state: CheckState, action: CheckAction): CheckState => {
  switch (action.type) {
    case 'answer':
      return { ...state, answers: { ...state.answers, [action.question]: action.answer } };
    case 'tick':
      return tick(state, action.item, action.tick);
    case 'date':
      return { ...state, dates: set(state.dates, action.event, action.date) };
    case 'holiday':
      return withHoliday(state, action.date, action.add);
    case 'joint-leave':
      return withJointLeave(state, action.skip);
    case 'volume':
      return { ...state, volumes: set(state.volumes, action.line, action.text) };
    case 'restore':
      return action.state;
    case 'reset':
      return EMPTY_CHECK;
  }
};
