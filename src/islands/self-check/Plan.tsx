import { useState } from 'preact/hooks';
import { periksa } from 'ui:id';
import { now } from '../../client/clock.ts';
import { download } from '../../client/download.ts';
import { link } from '../../data/links.ts';
import type { PlanEntryView } from '../../data/self-check-plan.ts';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { CheckAction, CheckState } from '../../domain/checklist/state.ts';
import { dayNumber, weekday } from '../../domain/calendar.ts';
import type { Planned } from '../../domain/plan/plan.ts';
import { fill } from '../../i18n/fill.ts';
import { countsWorkingDays, sayRule } from './say-rule.ts';
import { PlanDates } from './PlanDates.tsx';
import { asks } from './reasons.ts';
import { isoDue, sayDue } from './say-due.ts';

const words = periksa.rencana;

type Props = {
  data: SelfCheckData;
  check: CheckState;
  planned: readonly Planned<PlanEntryView>[];
  /** The visitor's day; unknown until the page has loaded. */
  day: string | undefined;
  address: string;
  dispatch: (action: CheckAction) => void;
};

const sayLeft = (date: string, day: string): string => {
  const left = dayNumber(date) - dayNumber(day);
  if (left === 0) return words.sisa.hariIni;
  return left < 0 ? words.sisa.lewat : fill(words.sisa.lagi, { jumlah: left });
};

const Entry = ({ data, day, planned }: Pick<Props, 'data' | 'day'> & { planned: Planned<PlanEntryView> }) => {
  const { entry, due, truth, waitsFor } = planned;
  return (
    <li data-plan={entry.slug}>
      {due && day !== undefined && (
        <p class="due">
          <time dateTime={isoDue(due)}>{sayDue(due)}</time>{' '}
          <span class={due.date < day ? 'badge danger' : 'badge'}>{sayLeft(due.date, day)}</span>
        </p>
      )}
      <p>{entry.what}</p>
      {due && 'before' in entry.when && weekday(due.date) % 6 === 0 && (
        <p class="applies unknown">{words.akhirPekan}</p>
      )}
      {truth === 'belum-diketahui' && (
        <p class="applies unknown">
          {fill(words.mungkin, {
            pertanyaan: asks(data, waitsFor)
              .map(({ ask }) => ask)
              .join(' '),
          })}
        </p>
      )}
      <p class="small">
        {sayRule(entry.when)}. {entry.ground} {words.sumber}:{' '}
        <a href={link(entry.source.href)}>{entry.source.text}</a>
      </p>
    </li>
  );
};

const Download = ({ data, check, planned, address }: Props) => {
  const [said, setSaid] = useState('');
  const save = async () => {
    if (!planned.some(({ due }) => due)) return setSaid(words.kalenderKosong);
    const { calendarFile } = await import('./calendar-file.ts');
    const file = calendarFile({ serviceId: data.id, planned, dates: check.dates ?? {}, address }, now());
    download(new TextEncoder().encode(file), `rencana-${data.id}.ics`, 'text/calendar');
    setSaid(words.kalenderSudah);
  };
  return (
    <>
      <p class="actions no-print">
        <button type="button" class="button plain" onClick={() => void save()}>
          {words.kalender}
        </button>
      </p>
      <p role="status" class="no-print">
        {said}
      </p>
    </>
  );
};

/** What must happen until when, reckoned from the days the visitor gives, as a list and for a calendar. */
export const Plan = (props: Props) => {
  const { data, planned } = props;
  return (
    <section aria-labelledby="rencana">
      <h2 id="rencana">{words.judul}</h2>
      {data.plan.length === 0 ? (
        <p>{words.tanpa}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <PlanDates {...props} />
          <ol class="plan">
            {planned.map((one) => (
              <Entry key={one.entry.slug} data={data} day={props.day} planned={one} />
            ))}
          </ol>
          {planned.some(({ entry }) => countsWorkingDays(entry)) && (
            <p class="small">
              {words.hariKerja} <a href={link('/istilah/#hari-kerja')}>{words.istilah}</a>
            </p>
          )}
          <Download {...props} />
        </>
      )}
    </section>
  );
};
