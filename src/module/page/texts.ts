/** Elements that take entries: what stands in them is no label. */
export const FIELDS =
  'input:not([type=hidden]),select,textarea,[contenteditable]:not([contenteditable=false]),[role=combobox],[role=radio],[role=checkbox],[role=switch]';

const SKIPPED =
  'input,select,textarea,button,script,style,option,[role=listbox],[role=combobox],[contenteditable]';
const MOST = 300;

/** Whether an element is a field, or has one in it, or may have one out of sight in a shadow root. */
export const holdsField = (element: Element): boolean =>
  element.matches(FIELDS) ||
  element.querySelector(FIELDS) !== null ||
  element.shadowRoot !== null ||
  [...element.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null);

/** The text of an element without what its fields hold. */
export const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && node.matches(SKIPPED)) return ' ';
  let text = '';
  for (const child of node.childNodes) {
    text += `${textOf(child)} `;
    if (text.length > MOST) break;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, MOST);
};
