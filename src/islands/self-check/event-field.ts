import { periksa } from 'ui:id';
import type { CheckAction, CheckState } from '../../domain/checklist/state.ts';
import { isMoment } from '../../domain/plan/moment.ts';
import type { PlanEvent } from '../../schemas/plan.ts';

const words = periksa.rencana;

/** What the fields of a time plan need. */
export type DatesProps = {
  check: CheckState;
  /** The visitor's day; unknown until the page has loaded. */
  day: string | undefined;
  dispatch: (action: CheckAction) => void;
};

/** What every field for the day of an event is given. */
export const eventField = (event: PlanEvent, { check, dispatch }: DatesProps) => ({
  id: `tanggal-${event}`,
  name: event,
  label: words.tanggal[event],
  value: check.dates?.[event] ?? '',
  onInput: (date: string) => dispatch({ type: 'date', event, date: isMoment(date) ? date : '' }),
});
