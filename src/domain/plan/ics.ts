import { addDays } from '../calendar.ts';
import type { Due } from './due.ts';

/** An entry of a calendar file. All texts are plain. */
export type CalendarEntry = {
  /** Worldwide unique, and the same again when the same plan is downloaded again. */
  readonly uid: string;
  readonly due: Due;
  readonly summary: string;
  readonly description: string;
  /** Absolute address of the page that says more. */
  readonly url: string;
};

const OCTETS = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

/** Folds a content line so that none is longer than 75 octets and no character is cut (RFC 5545, 3.1). */
const fold = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
};

const isAllowed = (character: string): boolean => character >= ' ' && character !== '\u007f';

/** TEXT as RFC 5545, 3.3.11 writes it; control characters are not allowed there and are left out. */
const escape = (text: string): string =>
  [
    ...text
      .replace(/\r\n?/g, '\n')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n'),
  ]
    .filter(isAllowed)
    .join('');

const compact = (iso: string): string => iso.replace(/[-:]/g, '');

/** A day is a date; a moment has no zone ("floating"), for it is meant where the visitor is. */
const times = ({ date, time }: Due): string[] =>
  time === undefined
    ? [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`]
    : [`DTSTART:${compact(date)}T${compact(time)}00`];

const event = ({ uid, due, summary, description, url }: CalendarEntry, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escape(uid)}`,
  `DTSTAMP:${stamp}`,
  ...times(due),
  `SUMMARY:${escape(summary)}`,
  `DESCRIPTION:${escape(description)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escape(summary)}`,
  'TRIGGER:-P1D',
  'END:VALARM',
  'END:VEVENT',
];

/**
 * A calendar file after RFC 5545: CRLF, folded lines, escaped text, each entry with a reminder a day ahead.
 * @param now this moment as ISO 8601 in UTC
 */
export const icsOf = (entries: readonly CalendarEntry[], now: string): string => {
  const stamp = `${compact(now.slice(0, 19))}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SiapKarantina//Rencana waktu//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
