/** Where the loader shows itself on the page: never read as part of the page's form. */
export const OWN = 'data-siap';

/** The element above, out of a shadow root into the element that has it. */
export const above = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);

/** The nearest element around another one that fits, out of shadow roots too. */
export const around = (element: Element | null | undefined, selector: string): Element | null => {
  let at = element ?? null;
  while (at && !at.matches(selector)) at = above(at);
  return at;
};

/** Whether an element takes up room and is not invisible. */
export const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';

/** Native fields of which often only a stand-in is shown. */
const STANDS_BEHIND = 'input[type=file],input[type=radio],input[type=checkbox],select';

/** Whether a visitor sees a field, or what the page shows in its place. */
export const isSeen = (element: Element): boolean => {
  if (isShown(element)) return true;
  if (!element.matches(STANDS_BEHIND)) return false;
  const { labels } = element as HTMLInputElement;
  const near = [...(labels ?? []), element.nextElementSibling, above(element)];
  return near.some((one) => one !== null && isShown(one));
};

/** The elements of a page that fit, those in open shadow roots included, in the order of the page. */
export const deepAll = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) && element.closest(`[${OWN}]`) === null ? [element] : []),
    ...(element.shadowRoot ? deepAll(element.shadowRoot, selector) : []),
  ]);
