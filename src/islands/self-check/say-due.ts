import type { Due } from '../../domain/plan/due.ts';
import { formatMoment } from '../../i18n/format-moment.ts';

/** A day or moment as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export const isoDue = ({ date, time }: Due): string => (time === undefined ? date : `${date}T${time}`);

/** The last day, in words, with its hour where there is one. */
export const sayDue = (due: Due): string => formatMoment(isoDue(due));
