import type { ArticleRef, Circumstance } from './types.ts';

const ARTICLES: Record<Circumstance, string> = {
  'hewan-organik': 'Ps. 4',
  'bantuan-sosial': 'Ps. 4',
  penolakan: 'Ps. 5',
  pemusnahan: 'Ps. 5',
};

/** The article of PP 35/2016 by which a quarantine service costs nothing in this circumstance. */
export const exemptionOf = (circumstance: Circumstance): ArticleRef => ({
  regulation: 'pp-35-2016',
  article: ARTICLES[circumstance],
});

/** Animal quarantine antar area: the inspection is charged at the place of departure alone. */
export const PAID_AT_DEPARTURE: ArticleRef = { regulation: 'pp-35-2016', article: 'Ps. 8(1)' };

/** Work outside the office: travel costs are no part of the tariff and fall on the payer. */
export const TRAVEL_COSTS: ArticleRef = { regulation: 'pp-35-2016', article: 'Ps. 9' };
