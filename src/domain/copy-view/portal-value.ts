import { isIsoDate } from '../dates.ts';
import { parseVolume } from '../parse-volume.ts';
import type { FormField } from '../submission/form.ts';
import { writeVolume } from '../volume.ts';

const asPortalDate = (iso: string): string => iso.split('-').reverse().join('/');

/**
 * A value as a field of the portal takes it: the words of a choice, a date as `dd/mm/yyyy` (seed 000, screen 1), a number
 * without separators of thousands and with a point for decimals, which is what a number field of a browser reads right.
 * A number that can be read in two ways stays as it was typed.
 */
export const portalValue = (
  { type, choices }: Pick<FormField, 'type' | 'choices'>,
  value: string,
): string => {
  const choice = choices.find((one) => one.value === value);
  if (choice) return choice.label;
  if (type === 'tanggal' && isIsoDate(value)) return asPortalDate(value);
  if (type !== 'angka') return value;
  const read = parseVolume(value);
  return read.ok ? writeVolume(read.value) : value;
};
