import type { LifeFact } from '../draft/life-record.ts';
import { readPortalMoment } from './portal-moment.ts';

/** Why a fact looks unlike those in the source. It is kept all the same: one example is no rule. */
export type FactProblem = 'bukan-tanggal' | 'bukan-angka' | 'kode-billing' | 'ntpn';

const MOMENTS: readonly LifeFact[] = [
  'serviceDate',
  'billingDate',
  'billingExpires',
  'paidAt',
  'receiptAt',
  'certificateDate',
];

/** Letters and digits as they count: how they are grouped says nothing. */
const solid = (text: string): string => text.replace(/[\s.-]/g, '');

/** A bill as a number: `Rp180.000`, `180.000,00` and `180000` are one. Nothing where it is none. */
export const readAmount = (typed: string): number | undefined => {
  const digits = /^(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{2})?(?:\s*,-)?$/i.exec(typed.trim())?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll('.', ''));
};

/**
 * What is odd about a fact as typed. A billing code has 15 digits in seed 000; an NTPN has 16 letters and digits
 * (Kementerian Keuangan), which the seed leaves empty.
 */
export const factProblem = (fact: LifeFact, typed: string): FactProblem | undefined => {
  if (typed.trim() === '') return undefined;
  if (MOMENTS.includes(fact)) return readPortalMoment(typed) ? undefined : 'bukan-tanggal';
  if (fact === 'billAmount') return readAmount(typed) === undefined ? 'bukan-angka' : undefined;
  if (fact === 'billingCode') return /^\d{15}$/.test(solid(typed)) ? undefined : 'kode-billing';
  return fact === 'ntpn' && !/^[0-9a-z]{16}$/i.test(solid(typed)) ? 'ntpn' : undefined;
};
