import { useState } from 'preact/hooks';
import { periksa } from 'ui:id';
import { isMoment } from '../../domain/plan/moment.ts';
import { fill } from '../../i18n/fill.ts';
import { formatMoment } from '../../i18n/format-moment.ts';
import { DateField } from '../shared/DateField.tsx';
import { useFocusNext } from '../shared/useFocusNext.ts';
import type { DatesProps } from './event-field.ts';

const words = periksa.rencana;

const FIELD = 'hari-libur';

/** The visitor's own days off, beside those of the lists. */
export const OwnHolidays = ({ check, dispatch }: DatesProps) => {
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
