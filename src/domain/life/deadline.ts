import { addDays } from '../calendar.ts';
import type { Draft } from '../draft/draft.ts';
import { readPortalMoment } from './portal-moment.ts';
import { standingOf } from './where.ts';

/** A day by which something must be done, with a time of day where one is known. */
export type Deadline = {
  /** The bill expires; a receipt must be paid within 24 hours; papers of goods held are due; goods refused must be gone. */
  readonly why: 'billing' | 'kuitansi' | 'ditahan' | 'ditolak';
  readonly date: string;
  readonly time?: string;
};

/** Working days that UU 21/2019 leaves: Ps. 44(3) for the papers of goods held, Ps. 45(4) to take refused goods away. */
const WORKING_DAYS = 3;

/**
 * The next deadline of an application. Days of the bill are as printed; the 24 hours of a receipt are those of seed 004.
 * @param workingDay the day so many working days after another one
 */
export const deadlineOf = (
  draft: Draft,
  workingDay: (from: string, days: number) => string,
): Deadline | undefined => {
  const standing = standingOf(draft);
  if (standing?.status === 'ditahan' || standing?.status === 'ditolak')
    return { why: standing.status, date: workingDay(standing.since, WORKING_DAYS) };
  const isPaid = draft.ntpn !== undefined || draft.paidAt !== undefined;
  if (isPaid || ['sudah-bayar', 'publish', 'sertifikat-diterima'].includes(standing?.status ?? ''))
    return undefined;
  const receipt = readPortalMoment(draft.receiptAt ?? '');
  if (receipt) return { ...receipt, why: 'kuitansi', date: addDays(receipt.date, 1) };
  const expires = readPortalMoment(draft.billingExpires ?? '');
  return expires && { ...expires, why: 'billing' };
};
