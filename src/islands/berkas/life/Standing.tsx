import { kelanjutan } from 'ui:id';
import type { Draft } from '../../../domain/draft/draft.ts';
import type { HolidayLists } from '../../../domain/plan/holiday-lists.ts';
import { countWorkingDays } from '../../../domain/plan/working-days.ts';
import { deadlineOf } from '../../../domain/life/deadline.ts';
import type { Standing as Stands } from '../../../domain/life/where.ts';
import { link } from '../../../lib/links.ts';
import { billAddress, dutyOf } from './duty.ts';
import { sayDaysLeft, sayDeadline } from './say-deadline.ts';

type Props = { draft: Draft; standing: Stands; holidays: HolidayLists; onCalendar: () => void };

/** The next deadline of a draft, working days counted by the national lists. */
export const nextDeadline = (draft: Draft, lists: HolidayLists) =>
  deadlineOf(
    draft,
    (from, days) => countWorkingDays(from, days, { lists, own: [], skipsJointLeave: false }).date,
  );

/** What is to be done next with an application that was sent, until when, and where that is explained. */
export const Standing = ({ draft, standing, holidays, onCalendar }: Props) => {
  const { status } = standing;
  const duty = dutyOf(status);
  const deadline = nextDeadline(draft, holidays);
  const bill = status === 'disetujui' ? billAddress(draft) : undefined;
  return (
    <div class="note" data-duty={status}>
      <p>
        {duty.text} <a href={duty.href}>{kelanjutan.panduan}</a>
        {bill && (
          <>
            {' '}
            <a href={bill}>{kelanjutan.hitungTagihan}</a>
          </>
        )}
      </p>
      {status === 'belum-bayar' && (
        <p>
          {kelanjutan.masihBelumBayar}{' '}
          <a href={link('/panduan/billing/#langkah-daftar-disetujui')}>{kelanjutan.panduan}</a>
        </p>
      )}
      {deadline && (
        <p>
          {sayDeadline(deadline)} <strong data-days-left>{sayDaysLeft(deadline)}</strong>{' '}
          <button type="button" class="button plain small-button" onClick={onCalendar}>
            {kelanjutan.kalender}
          </button>
        </p>
      )}
    </div>
  );
};
