import { boxControl, choiceControl } from '../controls/choice.ts';
import type { Control } from '../controls/control.ts';
import { dateLists, datePartsControl } from '../controls/date-parts.ts';
import { editableControl } from '../controls/editable.ts';
import { fileControl } from '../controls/file.ts';
import { selectControl } from '../controls/select.ts';
import { textControl } from '../controls/text.ts';
import { widgetControl } from '../controls/widget.ts';
import { above, deepAll, isSeen } from './shown.ts';
import { FIELDS } from './texts.ts';

const WIDGET =
  '[role=combobox],[aria-haspopup=listbox],[class*=select][tabindex],[class*=dropdown][tabindex]';
const TYPED = /^(text|search|tel|email|url|number|date|datetime-local)$/;
const CAPTCHA = /captcha|kode keamanan|security code/i;

const isLeftAlone = (element: Element): boolean =>
  CAPTCHA.test(`${element.id} ${element.getAttribute('name') ?? ''} ${element.className}`);

/** A list of the browser's own that stands behind the widget: then the list is filled, and the widget follows. */
const hasListBehind = (widget: Element, lists: readonly Element[]): boolean =>
  lists.some((list) => {
    const near = above(list);
    return (
      list.nextElementSibling?.contains(widget) === true ||
      (near?.contains(widget) === true && near.querySelectorAll(FIELDS).length <= 3)
    );
  });

const groupKey = (element: Element): unknown => {
  const name = element.getAttribute('name');
  return name
    ? `${element.getAttribute('type')} ${name}`
    : (element.closest('fieldset,[role=radiogroup],[role=group]') ?? element);
};

/** The smallest element around all of a group. */
const around = (elements: readonly Element[]): Element => {
  const [first, ...others] = elements as [Element, ...Element[]];
  let at: Element = above(first) ?? first;
  while (others.some((other) => !at.contains(other))) at = above(at) ?? document.body;
  return at;
};

/** Radio buttons and boxes by their groups. */
const choices = (elements: readonly HTMLElement[]): Control[] => {
  const groups = new Map<unknown, HTMLElement[]>();
  for (const element of elements) {
    const key = groupKey(element);
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return [...groups.values()].map((group) => {
    const [only] = group;
    const isBox = only?.matches('[type=checkbox],[role=checkbox],[role=switch]') === true;
    return only && group.length === 1 && isBox ? boxControl(only) : choiceControl(around(group), group);
  });
};

const isPart = (list: HTMLSelectElement, before: readonly HTMLSelectElement[]) => {
  const three = [...before.slice(-2), list];
  return three.length === 3 ? dateLists(three) : undefined;
};

/** Lists one by one, but three that make a date as one. */
const lists = (selects: readonly HTMLSelectElement[]): Control[] => {
  const made: Control[] = [];
  let open: HTMLSelectElement[] = [];
  for (const list of selects) {
    const date = isPart(list, open);
    if (date) {
      made.splice(-2);
      const parts = [date.day, date.month, date.year];
      made.push(datePartsControl(around(parts), date));
      open = [];
    } else {
      made.push(selectControl(list));
      open.push(list);
    }
  }
  return made;
};

const one = (element: Element): Control | undefined => {
  if (element instanceof HTMLTextAreaElement) return textControl(element);
  if (element instanceof HTMLInputElement) {
    if (element.type === 'file') return fileControl(element);
    return TYPED.test(element.type) ? textControl(element) : undefined;
  }
  return element instanceof HTMLElement && element.isContentEditable ? editableControl(element) : undefined;
};

/**
 * The fields of a page that a visitor sees and may fill, in its order. Never among them: passwords, hidden fields,
 * tests whether one is a human.
 */
export const scan = (page: Document, isThere: (field: Element) => boolean = isSeen): Control[] => {
  const seen = deepAll(page, `${FIELDS},${WIDGET}`).filter(
    (element) => isThere(element) && !isLeftAlone(element),
  );
  const selects = seen.filter((element) => element instanceof HTMLSelectElement);
  const isChoice = (element: Element) =>
    element.matches('input[type=radio],input[type=checkbox],[role=radio],[role=checkbox],[role=switch]');
  const isWidget = (element: Element) =>
    element.matches(WIDGET) &&
    !(element instanceof HTMLSelectElement) &&
    element.querySelector('select,textarea') === null;
  const widgets = seen
    .filter(isWidget)
    .filter((one, _, all) => !all.some((other) => other !== one && other.contains(one)));
  const inWidget = (element: Element) => widgets.some((widget) => widget.contains(element));
  const found = [
    ...lists(selects),
    ...choices(
      seen.filter((element) => element instanceof HTMLElement && isChoice(element)) as HTMLElement[],
    ),
    ...widgets
      .filter((widget) => !hasListBehind(widget, selects))
      .map((widget) => widgetControl(widget as HTMLElement)),
    ...seen
      .filter((element) => !inWidget(element) && !isChoice(element))
      .flatMap((element) => one(element) ?? []),
  ];
  const place = new Map(seen.map((element, at) => [element, at]));
  const at = ({ parts: [first] }: Control) => (first ? (place.get(first) ?? 0) : 0);
  return found.sort((a, b) => at(a) - at(b));
};
