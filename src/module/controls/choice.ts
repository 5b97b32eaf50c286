import { findOffered } from '../match/forms-of-value.ts';
import { textOf } from '../page/texts.ts';
import type { Control } from './control.ts';
import { tellChange } from './events.ts';

type Option = { readonly element: HTMLElement; readonly text: string };

/** Whether a radio button or a box is on, whatever it is made of. */
const isOn = (element: Element): boolean =>
  element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';

const isOff = (element: Element): boolean =>
  element.matches(':disabled,[aria-disabled=true],[aria-readonly=true]');

const turn = (element: HTMLElement, on: boolean): void => {
  if (isOn(element) !== on) element.click();
};

/** What is written at a radio button or a box. */
const optionText = (element: Element): string => {
  const [label] = (element as HTMLInputElement).labels ?? [];
  const own = label ?? element.closest('label');
  const texts = [own ? textOf(own) : '', element.getAttribute('aria-label') ?? '', textOf(element)];
  for (
    let after = element.nextSibling;
    after && !(after instanceof HTMLInputElement);
    after = after.nextSibling
  )
    texts.push(textOf(after));
  return texts.find((text) => text.trim() !== '') ?? (element as HTMLInputElement).value ?? '';
};

/** Buttons or boxes of which one is wanted. */
export const choiceControl = (anchor: Element, elements: readonly HTMLElement[]): Control => {
  const options: Option[] = elements.map((element) => ({ element, text: optionText(element) }));
  const find = (text: string, value: string): Option | undefined => {
    const at = findOffered(
      options.map((option) => option.text),
      text,
    );
    return (
      options[at] ??
      options.find(({ element }) => 'value' in element && [text, value].includes(String(element.value)))
    );
  };
  const chosen = () => options.filter(({ element }) => isOn(element));
  return {
    kind: 'radio',
    anchor,
    parts: elements,
    isLocked: elements.every(isOff),
    read: () =>
      chosen()
        .map(({ text }) => text)
        .join(', '),
    holds: ({ text, value }) => {
      const [only, ...more] = chosen();
      return only !== undefined && more.length === 0 && only === find(text, value);
    },
    set: ({ text, value }) => {
      const option = find(text, value);
      if (!option || isOff(option.element)) return 'pilihan';
      for (const { element } of chosen())
        if (element !== option.element && !(element instanceof HTMLInputElement && element.type === 'radio'))
          turn(element, false);
      turn(option.element, true);
      return undefined;
    },
    keep: () => ({ on: options.map(({ element }) => isOn(element)) }),
    putBack: ({ on = [] }) => {
      options.forEach(({ element }, index) => {
        restore(element, on[index] === true);
      });
    },
  };
};

/** A radio button cannot be pressed off; the page is told of it all the same. */
const restore = (element: HTMLElement, on: boolean): void => {
  if (isOn(element) === on) return;
  if (!on && element instanceof HTMLInputElement && element.type === 'radio') {
    element.checked = false;
    tellChange(element);
  } else element.click();
};

const YES = /^(ya|yes|true|1)$/i;

/** One box by itself: on is yes. */
export const boxControl = (box: HTMLElement): Control => ({
  kind: 'checkbox',
  anchor: box,
  parts: [box],
  isLocked: isOff(box),
  read: () => (isOn(box) ? 'Ya' : ''),
  holds: ({ value }) => isOn(box) === YES.test(value),
  set: ({ type, value }) => {
    if (type !== 'ya-tidak') return 'pilihan';
    turn(box, YES.test(value));
    return undefined;
  },
  keep: () => ({ on: [isOn(box)] }),
  putBack: ({ on: [on = false] = [] }) => {
    turn(box, on);
  },
});
