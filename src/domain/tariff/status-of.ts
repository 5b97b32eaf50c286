import type { Status } from '../../schemas/fields.ts';
import type { Statuses, TariffBasis } from './types.ts';

/** Status of what a figure rests on; what no known regulation carries is unverified. */
export const statusOf = (basis: TariffBasis, statuses: Statuses): Status =>
  ('regulation' in basis ? statuses[basis.regulation]?.status : undefined) ?? 'belum-terverifikasi';
