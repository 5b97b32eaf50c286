import type { PlanEvent } from '../../schemas/plan.ts';
import { DateField } from '../shared/DateField.tsx';
import { eventField, type DatesProps } from './event-field.ts';
import { JointLeaveSwitch } from './JointLeaveSwitch.tsx';
import { MomentField } from './MomentField.tsx';
import { OwnHolidays } from './OwnHolidays.tsx';

type Props = DatesProps & { events: readonly PlanEvent[] };

/** The days of what happens on the way, and what tells a working day after them. */
export const LaterDates = ({ events, ...props }: Props) => (
  <>
    {events.map((event) => {
      const field = eventField(event, props);
      return event === 'kuitansi' ? (
        <MomentField key={event} {...field} />
      ) : (
        <DateField key={event} {...field} />
      );
    })}
    <JointLeaveSwitch
      skips={props.check.skipsJointLeave ?? false}
      onChange={(skip) => props.dispatch({ type: 'joint-leave', skip })}
    />
    <OwnHolidays {...props} />
  </>
);
