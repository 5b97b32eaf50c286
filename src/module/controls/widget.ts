import { findOffered, isPlaceholder } from '../match/forms-of-value.ts';
import { deepAll, isShown } from '../page/shown.ts';
import { textOf } from '../page/texts.ts';
import { nextTick } from '../fill/ticks.ts';
import type { Control } from './control.ts';
import { press, setNatively, tell } from './events.ts';

const OPTION = '[role=option],li,[class*=option],[class*=item]';
const LONG_ENOUGH = 400;

const shownText = (widget: Element): string =>
  widget instanceof HTMLInputElement ? widget.value.trim() : ownText(widget);

/** What a widget shows as chosen, without the list it may have inside. */
const ownText = (widget: Element): string => {
  const inner = widget.querySelector('input:not([type=hidden])');
  const texts = [...widget.childNodes].filter(
    (node) => !(node instanceof Element) || (!node.matches('ul,[role=listbox]') && isShown(node)),
  );
  const text = texts
    .map((node) => (node instanceof HTMLElement && node.matches('button') ? node.textContent : textOf(node)))
    .join(' ')
    .trim();
  return text === '' && inner instanceof HTMLInputElement ? inner.value : text;
};

/** The options that a widget shows: in the list it names, inside it, or where pages put what opens. */
const optionsOf = (widget: Element): HTMLElement[] => {
  const root = widget.getRootNode() as Document | ShadowRoot;
  const named = (widget.getAttribute('aria-controls') ?? widget.getAttribute('aria-owns') ?? '').split(/\s+/);
  const lists = named.flatMap((id) => (id === '' ? [] : (root.getElementById(id) ?? [])));
  const places: ParentNode[] = [...lists, widget, ...(widget.parentElement ? [widget.parentElement] : [])];
  for (const place of places) {
    const found = deepAll(place, OPTION).filter(isShown) as HTMLElement[];
    if (found.length > 0) return found;
  }
  return deepAll(document, '[role=option]').filter(isShown) as HTMLElement[];
};

const find = (widget: Element, text: string): HTMLElement | undefined => {
  const options = optionsOf(widget).filter(
    (one) => one.querySelector(OPTION) === null || one.matches('[role=option],li'),
  );
  return options[
    findOffered(
      options.map(({ textContent }) => textContent),
      text,
    )
  ];
};

const waitFor = async (widget: Element, text: string): Promise<HTMLElement | undefined> => {
  const end = performance.now() + LONG_ENOUGH;
  for (;;) {
    const option = find(widget, text);
    if (option || performance.now() > end) return option;
    await nextTick();
  }
};

const close = (widget: HTMLElement): void => {
  widget.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  tell(widget, 'focusout', 'blur');
};

/** What a pointer would hit first: pages listen there or anywhere above it. */
const face = (widget: HTMLElement): HTMLElement =>
  ([...widget.querySelectorAll('*')] as HTMLElement[]).find(
    (one) => one.children.length === 0 && isShown(one) && !one.closest('ul,[role=listbox]'),
  ) ?? widget;

/** Opens it, and looks further by typing where one can type. */
const choose = async (widget: HTMLElement, text: string): Promise<boolean> => {
  if (widget.getAttribute('aria-expanded') !== 'true' && !find(widget, text)) press(face(widget));
  const box = widget instanceof HTMLInputElement ? widget : widget.querySelector('input:not([type=hidden])');
  let option = await waitFor(widget, text);
  if (!option && box instanceof HTMLInputElement && !box.readOnly) {
    setNatively(box, 'value', text);
    tell(box, 'input', 'keyup');
    option = await waitFor(widget, text);
    if (!option) setNatively(box, 'value', '');
  }
  if (option) press(option);
  else close(widget);
  await nextTick();
  return option !== undefined;
};

/** A list that the page made itself, with a part that shows what is chosen and options that open. */
export const widgetControl = (widget: HTMLElement): Control => {
  const read = () => (isPlaceholder(shownText(widget)) ? '' : shownText(widget));
  return {
    kind: 'select',
    anchor: widget,
    parts: [widget],
    isLocked: widget.matches(':disabled,[aria-disabled=true]'),
    read,
    holds: ({ text }) => findOffered([read()], text) === 0,
    set: async ({ text }) => ((await choose(widget, text)) ? undefined : 'pilihan'),
    keep: () => ({ text: read() }),
    putBack: async ({ text = '' }) => {
      if (text === '') await clear(widget);
      else await choose(widget, text);
    },
  };
};

/** Back to nothing chosen: by the option that says so, if there is one. */
const clear = async (widget: HTMLElement): Promise<void> => {
  press(face(widget));
  await nextTick();
  const none = optionsOf(widget).find(({ textContent }) => isPlaceholder(textContent));
  if (none) press(none);
  else close(widget);
};
