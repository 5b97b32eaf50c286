import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { hariKerja, periksa } from 'ui:id';
import { now } from '../../client/clock.ts';
import { download } from '../../client/download.ts';
import { link } from '../../lib/links.ts';
import type { PlanEntryView } from '../../data/self-check-plan.ts';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { CheckAction, CheckState } from '../../domain/checklist/state.ts';
import type { Planned } from '../../domain/plan/plan.ts';
import { PlanDates } from './PlanDates.tsx';
import { PlanEntry } from './PlanEntry.tsx';
import { countsWorkingDays } from './say-rule.ts';
import type { Later } from './useLater.ts';

const words = periksa.rencana;

type Props = {
  data: SelfCheckData;
  check: CheckState;
  planned: readonly Planned<PlanEntryView>[];
  later: Later;
  /** The visitor's day; unknown until the page has loaded. */
  day: string | undefined;
  address: string;
  dispatch: (action: CheckAction) => void;
};

const Download = ({ data, check, planned, address }: Props) => {
  const [said, setSaid] = useState('');
  const save = async () => {
    if (!planned.some(({ due }) => due)) return setSaid(words.kalenderKosong);
    const { calendarFile } = await import('./later.ts');
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
  const { data, planned, later } = props;
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
              <PlanEntry key={one.entry.slug} data={data} day={props.day} planned={one} part={later.part} />
            ))}
          </ol>
          {planned.some(({ entry }) => countsWorkingDays(entry)) && (
            <p class="small">
              {words.hariKerja} <a href={link('/istilah/#hari-kerja')}>{words.istilah}</a>. {hariKerja.daftar}
              :{' '}
              {data.holidaySources.map(({ year, href }, index) => (
                <Fragment key={year}>
                  {index > 0 && ', '}
                  <a href={link(href)}>{year}</a>
                </Fragment>
              ))}
              .
            </p>
          )}
          <Download {...props} />
        </>
      )}
    </section>
  );
};
