import type { Control } from './control.ts';
import { isPlaceholder } from '../match/forms-of-value.ts';
import { selectControl } from './select.ts';

type Part = 'day' | 'month' | 'year';
/** Lists for the day, the month and the year of one date. */
export type DateLists = Readonly<Record<Part, HTMLSelectElement>>;

const MONTHS = 12;

const partOf = (list: HTMLSelectElement): Part | undefined => {
  const offered = [...list.options].filter(({ text }) => !isPlaceholder(text));
  if (offered.length > 0 && offered.every(({ text }) => /^\s*\d{4}\s*$/.test(text))) return 'year';
  if (offered.length === MONTHS) return 'month';
  return offered.length === 31 && offered.every(({ text }) => /^\s*\d{1,2}\s*$/.test(text))
    ? 'day'
    : undefined;
};

/** Three lists as one date, if that is what they are. */
export const dateLists = (lists: readonly HTMLSelectElement[]): DateLists | undefined => {
  const found: Partial<Record<Part, HTMLSelectElement>> = {};
  for (const list of lists) {
    const part = partOf(list);
    if (part) found[part] = list;
  }
  const { day, month, year } = found;
  return day && month && year ? { day, month, year } : undefined;
};

/** The places of a date in its three lists. */
const places = ({ day, month, year }: DateLists, iso: string): [HTMLSelectElement, number][] => {
  const [years, months, days] = iso.split('-').map(Number);
  const at = (list: HTMLSelectElement, wanted: number | undefined) =>
    [...list.options].findIndex(({ text }) => /^\s*\d+\s*$/.test(text) && Number(text) === wanted);
  const offered = [...month.options].flatMap((option, index) => (isPlaceholder(option.text) ? [] : [index]));
  return [
    [day, at(day, days)],
    [month, offered[(months ?? 0) - 1] ?? -1],
    [year, at(year, years)],
  ];
};

/** A date that is chosen from three lists. */
export const datePartsControl = (anchor: Element, lists: DateLists): Control => {
  const all = [lists.day, lists.month, lists.year].map(selectControl);
  return {
    kind: 'date',
    anchor,
    parts: [lists.day, lists.month, lists.year],
    isLocked: all.some(({ isLocked }) => isLocked),
    read: () =>
      all
        .map((one) => one.read())
        .filter((text) => text !== '')
        .join(' '),
    holds: ({ value }) =>
      places(lists, value).every(([list, index]) => index >= 0 && list.selectedIndex === index),
    set: (entry) => {
      const found = places(lists, entry.value);
      if (found.some(([, index]) => index < 0)) return 'pilihan';
      for (const [list, index] of found)
        void selectControl(list).set({ ...entry, text: list.options[index]?.text ?? '' });
      return undefined;
    },
    keep: () => ({ places: all.flatMap((one) => one.keep().places ?? []) }),
    putBack: ({ places: indexes = [] }) => {
      all.forEach((one, at) => void one.putBack({ places: [indexes[at] ?? -1] }));
    },
  };
};
