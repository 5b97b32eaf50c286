import { findOffered, isPlaceholder } from '../match/forms-of-value.ts';
import type { Control } from './control.ts';
import { tellChange } from './events.ts';

const touched = new WeakSet<Element>();

/** Notes which lists a visitor chose from, so that what a list shows by itself can be told from a choice. */
export const watchChoices = (page: Document): void => {
  page.addEventListener(
    'change',
    ({ isTrusted, target }) => {
      if (isTrusted && target instanceof Element) touched.add(target);
    },
    true,
  );
};

const isChosen = (list: HTMLSelectElement): boolean => {
  const option = list.options[list.selectedIndex];
  if (!option || option.value === '' || option.disabled || isPlaceholder(option.text)) return false;
  return list.selectedIndex > 0 || option.defaultSelected || touched.has(list);
};

/** Where in a list a value is: by its text, else by the value of the option. */
const indexOf = (list: HTMLSelectElement, text: string, value: string): number => {
  const options = [...list.options];
  const at = findOffered(
    options.map((option) => option.text),
    text,
  );
  if (at >= 0) return at;
  return options.findIndex((option) => option.value !== '' && [text, value].includes(option.value));
};

const put = (list: HTMLSelectElement, index: number): void => {
  list.selectedIndex = index;
  tellChange(list);
};

/** A list of the browser's own, also where a widget stands before it. */
export const selectControl = (list: HTMLSelectElement): Control => ({
  kind: 'select',
  anchor: list,
  parts: [list],
  isLocked: list.matches(':disabled'),
  read: () => (isChosen(list) ? (list.options[list.selectedIndex]?.text.trim() ?? '') : ''),
  holds: ({ text, value }) => isShownAs(list, text, value),
  set: ({ text, value }) => {
    const index = indexOf(list, text, value);
    if (index < 0 || list.options[index]?.disabled) return 'pilihan';
    put(list, index);
    return undefined;
  },
  keep: () => ({ places: [list.selectedIndex] }),
  putBack: ({ places: [index = -1] = [] }) => {
    put(list, index);
  },
});

const isShownAs = (list: HTMLSelectElement, text: string, value: string): boolean => {
  const index = indexOf(list, text, value);
  return index >= 0 && list.selectedIndex === index;
};
