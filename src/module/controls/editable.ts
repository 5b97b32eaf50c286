import type { Entry } from '../match/entry.ts';
import { dateAs, numberAs } from '../match/forms-of-value.ts';
import type { Control } from './control.ts';
import { tellChange } from './events.ts';

const put = (field: HTMLElement, ...content: (string | Node)[]): void => {
  field.replaceChildren(...content);
  tellChange(field);
};
const ANY = { shown: '', fits: () => true };
const plainly = ({ type, value, text }: Entry): string => {
  if (type === 'tanggal') return dateAs(value, ANY);
  return type === 'angka' ? (numberAs(value, ',', ANY) ?? value) : text;
};
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** An element that is edited as it stands (`contenteditable`). */
export const editableControl = (field: HTMLElement): Control => ({
  kind: 'other',
  anchor: field,
  parts: [field],
  isLocked: field.matches('[aria-disabled=true],[aria-readonly=true]'),
  read: () => words(field.textContent),
  holds: (entry) => words(field.textContent) === words(plainly(entry)),
  set: (entry) => {
    put(field, plainly(entry));
    return undefined;
  },
  keep: () => ({ nodes: [...field.childNodes].map((node) => node.cloneNode(true)) }),
  putBack: ({ nodes = [] }) => {
    put(field, ...nodes);
  },
});
