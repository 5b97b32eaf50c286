import { periksa } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { PlanEntryView } from '../../data/self-check-plan.ts';
import type { SelfCheckData } from '../../data/self-check.ts';
import { dayNumber, weekday } from '../../domain/calendar.ts';
import type { Planned } from '../../domain/plan/plan.ts';
import { fill } from '../../i18n/fill.ts';
import { Live } from '../shared/Live.tsx';
import { asks } from './reasons.ts';
import { isoDue, sayDue } from './say-due.ts';
import { sayRule } from './say-rule.ts';
import type { Later } from './useLater.ts';

const words = periksa.rencana;

const sayLeft = (date: string, day: string): string => {
  const left = dayNumber(date) - dayNumber(day);
  if (left === 0) return words.sisa.hariIni;
  return left < 0 ? words.sisa.lewat : fill(words.sisa.lagi, { jumlah: left });
};

type Props = {
  data: SelfCheckData;
  /** The visitor's day; unknown until the page has loaded. */
  day: string | undefined;
  planned: Planned<PlanEntryView>;
  part: Later['part'];
};

/** One deadline: its day, what to do, how the day was reckoned, and where that was read. */
export const PlanEntry = ({ data, day, part, planned: { entry, due, truth, waitsFor } }: Props) => {
  const isWeekend = due && weekday(due.date) % 6 === 0;
  /** That the office may be closed on a day on which something must be done before leaving. */
  const closed =
    due && 'before' in entry.when
      ? isWeekend
        ? words.akhirPekan
        : part?.sayFallsOnHoliday(data.holidays, due.date)
      : undefined;
  return (
    <li data-plan={entry.slug}>
      {due && day !== undefined && (
        <p class="due">
          <time dateTime={isoDue(due)}>
            <Live>{sayDue(due)}</Live>
          </time>{' '}
          <span class={due.date < day ? 'badge danger' : 'badge'}>
            <Live words>{sayLeft(due.date, day)}</Live>
          </span>
        </p>
      )}
      <p>{entry.what}</p>
      {part && due?.counted && <part.Counted counted={due.counted} />}
      {closed !== undefined && (
        <p class="applies unknown">
          <Live words>{closed}</Live>
        </p>
      )}
      {truth === 'belum-diketahui' && (
        <p class="applies unknown">
          <Live words>
            {fill(words.mungkin, {
              pertanyaan: asks(data, waitsFor)
                .map(({ ask }) => ask)
                .join(' '),
            })}
          </Live>
        </p>
      )}
      <p class="small">
        {sayRule(entry.when)}. {entry.ground} {words.sumber}:{' '}
        <a href={link(entry.source.href)}>{entry.source.text}</a>
      </p>
    </li>
  );
};
