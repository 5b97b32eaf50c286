import { useEffect, useRef } from 'preact/hooks';
import { periksa } from 'ui:id';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { PlanEvent } from '../../schemas/plan.ts';
import { DateField } from '../shared/DateField.tsx';
import { eventField, type DatesProps } from './event-field.ts';
import type { Later } from './useLater.ts';

const words = periksa.rencana;

/** Events that a sender plans; the others happen on the way and are asked for apart. */
const PLANNED: readonly PlanEvent[] = ['keberangkatan', 'kedatangan'];

type Props = DatesProps & {
  data: SelfCheckData;
  later: Later;
};

const PlannedDate = ({ event, ...props }: DatesProps & { event: PlanEvent }) => {
  const field = eventField(event, props);
  const past = field.value !== '' && props.day !== undefined && field.value < props.day;
  return <DateField {...field} warning={past ? words.lewat : undefined} />;
};

/** The days a time plan is reckoned from: those that are planned, and under a fold those that happen on the way. */
export const PlanDates = ({ data, later: { part, want }, ...props }: Props) => {
  const fold = useRef<HTMLDetailsElement>(null);
  // It may have been opened before this script was there to hear of it.
  useEffect(() => {
    if (fold.current?.open) want();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only at first: later openings are heard of
  }, []);
  const onTheWay = data.events.filter((event) => !PLANNED.includes(event));
  return (
    <>
      {data.events
        .filter((event) => PLANNED.includes(event))
        .map((event) => (
          <PlannedDate key={event} event={event} {...props} />
        ))}
      {onTheWay.length > 0 && (
        <details
          ref={fold}
          open={onTheWay.some((event) => props.check.dates?.[event] !== undefined)}
          onToggle={want}
        >
          <summary>{onTheWay.includes('kuitansi') ? words.nanti : words.nantiTahan}</summary>
          {part && <part.LaterDates events={onTheWay} {...props} />}
        </details>
      )}
    </>
  );
};
