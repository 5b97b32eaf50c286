import { isIsoDate } from '../dates.ts';
import type { FormField } from './form.ts';

/** A value as a person reads it: the words of a choice, a date in words, anything else as typed. */
export const shownValue = (
  { type, choices }: Pick<FormField, 'type' | 'choices'>,
  value: string,
  date: (iso: string) => string,
): string => {
  const choice = choices.find((one) => one.value === value);
  if (choice) return choice.label;
  return type === 'tanggal' && isIsoDate(value) ? date(value) : value;
};
