import type { TariffLine } from '../../domain/tariff/types.ts';

const LONG_LIST = 12;

/** Whether a service has so many lines that they are picked from a list instead of all being shown. */
export const isLong = ({ lines }: { lines: readonly TariffLine[] }): boolean => lines.length > LONG_LIST;

/** How a line is called outside its heading: in a long list the same goods stand under several headings. */
export const lineTitle = (
  service: { lines: readonly TariffLine[] },
  { group, words }: Pick<TariffLine, 'group' | 'words'>,
): string => (group !== undefined && isLong(service) ? `${group}: ${words}` : words);
