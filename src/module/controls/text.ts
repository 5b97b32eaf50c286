import type { Entry } from '../match/entry.ts';
import type { ControlKind } from '../match/facts.ts';
import { dateAs, numberAs, type Wishes } from '../match/forms-of-value.ts';
import type { Control, Refusal } from './control.ts';
import { setNatively, tellChange } from './events.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const KINDS: Readonly<Record<string, ControlKind>> = {
  number: 'number',
  email: 'email',
  date: 'date',
  'datetime-local': 'date',
  textarea: 'long',
};

const attributes = (field: Element, ...names: string[]): string =>
  names.map((name) => field.getAttribute(name) ?? '').join(' ');

const wishesOf = (field: TextField): Wishes => ({
  shown: attributes(
    field,
    'placeholder',
    'data-date-format',
    'data-format',
    'title',
    'aria-placeholder',
    'data-inputmask',
  ),
  fits: (text) => {
    const { pattern = '' } = field as Partial<HTMLInputElement>;
    try {
      return pattern === '' || new RegExp(`^(?:${pattern})$`, 'u').test(text);
    } catch {
      return true;
    }
  },
});

/** A value as the field writes it, or why it takes none. */
const written = (field: TextField, { type, value, text }: Entry): { text: string } | Refusal => {
  const wishes = wishesOf(field);
  if (field.type === 'date') return { text: value };
  if (field.type === 'datetime-local') return { text: `${value}T00:00` };
  if (type === 'tanggal') return { text: dateAs(value, wishes) };
  if (type === 'angka') {
    const pointed = field.type === 'number' || /\d\.\d/.test(wishes.shown);
    const number = numberAs(value, pointed ? '.' : ',', wishes);
    return number === undefined ? 'dua-arti' : { text: number };
  }
  return { text: field instanceof HTMLTextAreaElement ? text : text.replace(/\s*\n\s*/g, ', ') };
};

const isRefused = ({ validity }: TextField): boolean =>
  validity.patternMismatch ||
  validity.rangeOverflow ||
  validity.rangeUnderflow ||
  validity.stepMismatch ||
  validity.typeMismatch ||
  validity.badInput ||
  validity.tooLong;

const same = (one: string, other: string) =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

const put = (field: TextField, value: string): void => {
  setNatively(field, 'value', value);
  tellChange(field);
};

/** A field into which one types, dates and numbers included. */
export const textControl = (field: TextField): Control => {
  const set = (entry: Entry): Refusal | undefined => {
    const made = written(field, entry);
    if (typeof made === 'string') return made;
    if (field.maxLength >= 0 && made.text.length > field.maxLength) return 'terlalu-panjang';
    const before = field.value;
    put(field, made.text);
    if (!isRefused(field)) return undefined;
    put(field, before);
    return 'bentuk';
  };
  return {
    kind: KINDS[field.type] ?? 'text',
    anchor: field,
    parts: [field],
    isLocked: field.readOnly || field.matches(':disabled'),
    read: () => field.value.trim(),
    holds: (entry) => {
      const made = written(field, entry);
      return typeof made !== 'string' && same(field.value, made.text);
    },
    set,
    keep: () => ({ text: field.value }),
    putBack: ({ text = '' }) => {
      put(field, text);
    },
  };
};
