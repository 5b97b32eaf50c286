import type { TariffBasis } from './types.ts';

/** The key under which the citation of a basis is kept: `pp-35-2016 Ps. 9`, or the id of the source alone. */
export const citationKey = (basis: TariffBasis): string =>
  'seenOnlyIn' in basis ? basis.seenOnlyIn : `${basis.regulation} ${basis.article}`;
