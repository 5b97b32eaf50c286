import type { Content } from '../content/collections.ts';
import { COLLECTIONS } from '../schemas/reference.ts';

const daysIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'checkedOn' ? [String(inner)] : daysIn(inner),
  );
};

/** The day on which a fact of the site was last checked, as an ISO date; printed with the content version. */
export const lastChecked = (content: Content): string =>
  COLLECTIONS.flatMap((name) => [...content[name].values()].flatMap(({ data }) => daysIn(data))).reduce(
    (last, day) => (day > last ? day : last),
    '',
  );
