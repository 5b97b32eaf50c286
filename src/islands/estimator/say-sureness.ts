import { kepastian, tarif } from 'ui:id';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { leastSure, type Sureness } from '../../domain/tariff/sureness.ts';
import { fill } from '../../i18n/fill.ts';
import type { Row } from './present.ts';

const UPPER_LIMITS = 'pmk-27-2024';

const lawsOf = (rows: readonly Row[]) => [
  ...new Set(
    rows.flatMap(({ line: { grounds = [] } }) =>
      grounds.flatMap((ground) => ('regulation' in ground ? ground.regulation : [])),
    ),
  ),
];

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How sure one level is, in words. */
const sayLevel = (level: Sureness, laws: readonly string[], { standings }: EstimatorFacts): string =>
  upper(
    fill<string>(kepastian.tingkat[level], {
      peraturan: laws.map((law) => standings[law]?.label ?? law).join(' dan '),
    }),
  );

/** Beside a total, once: how sure the least sure of its figures is, what to ask, and that one law's are upper limits. */
export const saySureness = (rows: readonly Row[], facts: EstimatorFacts): string[] => {
  const counted = rows.filter(({ line }) => (line.amount ?? 0n) > 0n);
  const level = leastSure(counted.flatMap(({ sureness }) => sureness ?? []));
  if (!level) return [];
  const laws = lawsOf(counted);
  const questions = counted.flatMap(({ question }) => question ?? []);
  return [
    `${sayLevel(level, laws, facts)}.`,
    ...questions.map((tanya) => fill(tarif.catatan.tanyaPetugas, { tanya })),
    ...(laws.includes(UPPER_LIMITS) ? [tarif.batasAtas] : []),
  ];
};
