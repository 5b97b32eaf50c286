import { kalender } from 'ui:id';
import { formatDecimal } from './format-decimal.ts';

/* Without `Intl`: loading its data is the longest task of a form on a slow phone, for twelve names and a point. */

/** Whole rupiah as `Rp5.000`. */
export const formatRupiah = (amount: bigint | number): string => `Rp${formatDecimal(String(amount))}`;

/** An ISO date as `11 Oktober 2016`. */
export const formatDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${kalender.bulan[Number(month) - 1] ?? month} ${year}`;
};
