import { useState } from 'preact/hooks';
import { periksa } from 'ui:id';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { CheckAction, CheckState } from '../../domain/checklist/state.ts';
import { isMoment } from '../../domain/plan/moment.ts';
import { fill } from '../../i18n/fill.ts';
import { formatMoment } from '../../i18n/format-moment.ts';
import type { PlanEvent } from '../../schemas/plan.ts';
import { DateField } from '../shared/DateField.tsx';
import { useFocusNext } from '../shared/useFocusNext.ts';
import { MomentField } from './MomentField.tsx';

const words = periksa.rencana;

/** Events that a sender plans; the others happen on the way and are asked for apart. */
const PLANNED: readonly PlanEvent[] = ['keberangkatan', 'kedatangan'];

type Props = {
  data: SelfCheckData;
  check: CheckState;
  day: string | undefined;
  dispatch: (action: CheckAction) => void;
};

const Event = ({ event, check, day, dispatch }: Omit<Props, 'data'> & { event: PlanEvent }) => {
  const value = check.dates?.[event] ?? '';
  const field = {
    id: `tanggal-${event}`,
    name: event,
    label: words.tanggal[event],
    value,
    onInput: (date: string) => dispatch({ type: 'date', event, date: isMoment(date) ? date : '' }),
  };
  if (event === 'kuitansi') return <MomentField {...field} />;
  const past = PLANNED.includes(event) && value !== '' && day !== undefined && value < day;
  return <DateField {...field} warning={past ? words.lewat : undefined} />;
};

const FIELD = 'hari-libur';

const Holidays = ({ check, dispatch }: Pick<Props, 'check' | 'dispatch'>) => {
  const [date, setDate] = useState('');
  const focusNext = useFocusNext();
  const add = () => {
    if (isMoment(date)) dispatch({ type: 'holiday', date, add: true });
    setDate('');
  };
  return (
    <>
      <DateField
        id={FIELD}
        name="hari-libur"
        label={words.libur}
        hint={words.liburPetunjuk}
        value={date}
        onInput={setDate}
      />
      <p class="actions no-print">
        <button type="button" class="button plain small-button" onClick={add}>
          {words.tambahLibur}
        </button>
      </p>
      <ul class="holidays" aria-live="polite">
        {(check.holidays ?? []).map((holiday) => (
          <li key={holiday}>
            {formatMoment(holiday)}{' '}
            <button
              type="button"
              class="button plain small-button"
              aria-label={fill(words.hapusLibur, { tanggal: formatMoment(holiday) })}
              onClick={() => {
                dispatch({ type: 'holiday', date: holiday, add: false });
                focusNext(FIELD);
              }}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The days a time plan is reckoned from: those that are planned, and under a fold those that happen on the way. */
export const PlanDates = ({ data, ...props }: Props) => {
  const later = data.events.filter((event) => !PLANNED.includes(event));
  return (
    <>
      {data.events
        .filter((event) => PLANNED.includes(event))
        .map((event) => (
          <Event key={event} event={event} {...props} />
        ))}
      {later.length > 0 && (
        <details open={later.some((event) => props.check.dates?.[event] !== undefined)}>
          <summary>{later.includes('kuitansi') ? words.nanti : words.nantiTahan}</summary>
          {later.map((event) => (
            <Event key={event} event={event} {...props} />
          ))}
          <Holidays {...props} />
        </details>
      )}
    </>
  );
};
