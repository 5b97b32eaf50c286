import type { Content } from '../content/collections.ts';
import type { HolidayList, HolidayLists } from '../domain/plan/holiday-lists.ts';
import type { HolidayKind } from '../schemas/holidays.ts';
import { get } from './get.ts';

/** The days off of every year that has a list, as the rules of the time plan need them. */
export const holidayLists = (content: Content): HolidayLists =>
  Object.fromEntries(
    [...content.holidays.values()].map(({ id, data }): [string, HolidayList] => {
      const of = (kind: HolidayKind) =>
        Object.fromEntries(
          data.days.filter((day) => day.kind === kind).map(({ date, name }) => [date, name]),
        );
      return [
        id,
        {
          'libur-nasional': of('libur-nasional'),
          'cuti-bersama': of('cuti-bersama'),
          isWeak: get(content, 'sources', data.provenance.source).data.trust === 'lemah',
        },
      ];
    }),
  );
