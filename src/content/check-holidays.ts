import type { Entry } from './collections.ts';
import { showValue, type Problem } from './problem.ts';

/** A list holds days of its own year only, in order, and no day twice as the same kind. */
export const checkHolidays = ({ id: year, file, data: { days } }: Entry<'holidays'>): Problem[] =>
  days.flatMap(({ date, kind }, index): Problem[] => {
    const key = `days[${index}].date`;
    const found = showValue(date);
    const before = days.slice(0, index);
    if (!date.startsWith(year)) return [{ file, key, expected: `hari dalam tahun ${year}`, found }];
    if (before.some((other) => other.date === date && other.kind === kind))
      return [{ file, key, expected: `hari yang belum ditulis sebagai ${kind}`, found }];
    const previous = before.at(-1)?.date;
    return previous !== undefined && previous > date
      ? [{ file, key, expected: `hari sesudah ${previous}, menurut urutan tanggal`, found }]
      : [];
  });
