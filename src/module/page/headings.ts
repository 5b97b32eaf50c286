import { above } from './shown.ts';
import { holdsField, textOf } from './texts.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,dt,[role=heading]';
const LOOKS_LIKE =
  '[class*=title],[class*=header],[class*=heading],[class*=judul],[class*=legend],th[colspan],td[colspan]';
const MOST = 4;
const LONGEST = 120;

const isBold = (element: Element): boolean => {
  const [only] = element.children;
  return (
    element.matches('b,strong') || (only?.matches('b,strong') === true && textOf(only) === textOf(element))
  );
};

/** The heading that an element is or has, if it is nothing but a heading. */
const headingIn = (element: Element): string | undefined => {
  if (element.matches('label,script,style') || holdsField(element)) return undefined;
  const found = element.matches(`${HEADING},${LOOKS_LIKE}`)
    ? element
    : (element.querySelector(`${HEADING},${LOOKS_LIKE}`) ?? (isBold(element) ? element : null));
  const text = found && textOf(found);
  return text && text.length <= LONGEST ? text : undefined;
};

/** What a group says it is: its legend or its accessible name. */
const nameOfGroup = (element: Element): string | undefined => {
  const legend = element.matches('fieldset') ? element.querySelector(':scope > legend') : null;
  if (legend) return textOf(legend);
  if (!element.matches('[role=group],[role=radiogroup],[role=region],section,form,dialog,[role=dialog]'))
    return undefined;
  const named = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const by = named === undefined ? null : (element.getRootNode() as Document).getElementById(named);
  return by ? textOf(by) : (element.getAttribute('aria-label') ?? undefined);
};

/** The headings above a field, the nearest first: those before it, and those of the groups it is in. */
export const headingsOf = (field: Element): string[] => {
  const found: string[] = [];
  for (let at: Element | null = field; at && at !== document.body && found.length < MOST; at = above(at)) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = headingIn(before);
      if (heading !== undefined) {
        found.push(heading);
        break;
      }
    }
    const parent = above(at);
    const name = parent && nameOfGroup(parent);
    if (name) found.push(name);
  }
  return found.slice(0, MOST);
};
