import { kelanjutan } from 'ui:id';
import { now } from '../../../client/clock.ts';
import { download } from '../../../client/download.ts';
import { siteAddress } from '../../../client/site-address.ts';
import type { Draft } from '../../../domain/draft/draft.ts';
import type { Deadline } from '../../../domain/life/deadline.ts';
import { icsOf } from '../../../domain/plan/ics.ts';
import { fill } from '../../../i18n/fill.ts';
import { sayDeadline } from './say-deadline.ts';

/** Hands a deadline over as a calendar file; the same deadline of the same draft is the same entry again. */
export const saveDeadline = (draft: Draft, nama: string, deadline: Deadline): void => {
  const { date, time, why } = deadline;
  const text = sayDeadline(deadline);
  const calendar = icsOf(
    [
      {
        uid: `${draft.id}-${why}@siap-karantina`,
        due: { date, ...(time !== undefined && { time }) },
        summary: fill(kelanjutan.kalenderJudul, { batas: text.replace(/\.$/, ''), nama }),
        description: text,
        url: siteAddress('/berkas/'),
      },
    ],
    now(),
  );
  download(new TextEncoder().encode(calendar), `${why}-${date}.ics`, 'text/calendar');
};
