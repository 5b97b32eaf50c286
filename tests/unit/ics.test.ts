import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { selfCheckData } from '../../src/data/self-check.ts';
import { dateOf } from '../../src/domain/calendar.ts';
import { icsOf, type CalendarEntry } from '../../src/domain/plan/ics.ts';
import { planOf } from '../../src/domain/plan/plan.ts';
import { calendarFile } from '../../src/islands/self-check/calendar-file.ts';

const { content } = loadContent(contentRoot());
const NOW = '2026-11-21T01:02:03.456Z';
const ENTRY: CalendarEntry = {
  uid: 'a@siap-karantina',
  due: { date: '2026-11-29' },
  summary: 'Laporkan, segera; \\ "susu"',
  description: 'Baris satu\nBaris dua',
  url: 'https://contoh.go.id/periksa/susu/',
};
const events = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const bytes = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  test('has the shape that RFC 5545 asks for', () => {
    const file = icsOf([ENTRY], NOW);
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(file).toContain('\r\nDTSTAMP:20261121T010203Z\r\n');
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261129\r\nDTEND;VALUE=DATE:20261130\r\n');
    expect(file).toContain('\r\nSUMMARY:Laporkan\\, segera\\; \\\\ "susu"\r\n');
    expect(file).toContain('\r\nDESCRIPTION:Baris satu\\nBaris dua\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  test('gives a moment as local time without a zone', () => {
    const file = icsOf([{ ...ENTRY, due: { date: '2026-12-02', time: '14:30' } }], NOW);
    expect(file).toContain('\r\nDTSTART:20261202T143000\r\n');
    expect(events(file)[0]?.startDate.zone.tzid).toBe('floating');
  });
  test('is read back by an independent parser, whatever the texts are', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const line = text.map((one) => `Susu ${one.replace(/[\u0000-\u001f\u007f]/g, '')}`);
    fc.assert(
      fc.property(
        line,
        line,
        fc.integer({ min: 0, max: 60_000 }).map(dateOf),
        (summary, description, date) => {
          const file = icsOf([{ ...ENTRY, summary, description, due: { date } }], NOW);
          for (const folded of file.split('\r\n')) expect(bytes(folded)).toBeLessThanOrEqual(75);
          const [event] = events(file);
          expect(event?.summary).toBe(summary);
          expect(event?.description).toBe(description);
          expect(event?.startDate.toString()).toBe(date);
          expect(event?.startDate.isDate).toBe(true);
        },
      ),
    );
  });
});

test.each([...content.services.keys()])('the plan of %s comes out as a file a calendar takes', (id) => {
  const data = selfCheckData(content, id);
  const dates = {
    keberangkatan: '2026-12-01',
    kedatangan: '2026-12-02',
    kuitansi: '2026-12-01T14:30',
    'surat-penahanan': '2026-12-04',
  };
  const planned = planOf(data.plan, {
    answers: {},
    dates,
    off: { lists: data.holidays, own: [], skipsJointLeave: true },
  });
  const address = `https://contoh.go.id/periksa/${id}/`;
  const file = calendarFile({ serviceId: id, planned, dates, address }, NOW);
  const found = events(file);
  expect(found.map(({ summary }) => summary)).toEqual(planned.map(({ entry }) => entry.what));
  expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
  for (const event of found) {
    expect(event.uid).toMatch(/@siap-karantina$/);
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-21T01:02:03Z');
    expect(event.component.getFirstSubcomponent('valarm')).not.toBeNull();
  }
  expect(calendarFile({ serviceId: id, planned, dates, address }, NOW)).toBe(file);
});
