import { isIsoDate } from '../dates.ts';

/** A day, and a time of day where there is one: `YYYY-MM-DD` and `HH:MM`. */
export type PortalMoment = { readonly date: string; readonly time?: string };

const TIME = String.raw`(?:[\sT,]+(?:pukul\s+)?(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?)?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${TIME}`);
const LOCAL = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})${TIME}`);

const two = (digits: string) => digits.padStart(2, '0');

/**
 * Reads a moment as the portal prints it (`2023-06-09 23:59:00`) or as people write it (`9/6/2023 23.59`); nothing where
 * it is no day of the calendar.
 */
export const readPortalMoment = (typed: string): PortalMoment | undefined => {
  const text = typed.trim();
  const iso = ISO.exec(text);
  const local = iso ? undefined : LOCAL.exec(text);
  const [, first = '', month = '', last = '', hour, minute] = iso ?? local ?? [];
  const date = iso ? `${first}-${month}-${last}` : `${last}-${two(month)}-${two(first)}`;
  if (!isIsoDate(date)) return undefined;
  if (hour === undefined || minute === undefined) return { date };
  return Number(hour) < 24 && Number(minute) < 60 ? { date, time: `${two(hour)}:${minute}` } : undefined;
};
