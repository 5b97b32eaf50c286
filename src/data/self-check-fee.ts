import type { Content } from '../content/collections.ts';
import { citationKey } from '../domain/tariff/citation-key.ts';
import type { EstimatorFacts, EstimatorService } from '../domain/tariff/estimator-service.ts';
import { TRAVEL_COSTS } from '../domain/tariff/exemption.ts';
import type { ChargedLine, TariffBasis } from '../domain/tariff/types.ts';
import { estimatorFacts } from './estimator.ts';
import { link } from '../lib/links.ts';

/** The certain lines of a service that every sender pays, as the estimator knows them. */
export type SelfCheckFee = Pick<EstimatorFacts, 'citations' | 'standings'> & {
  readonly service: Omit<EstimatorService, 'lines'> & { readonly lines: readonly ChargedLine[] };
  /** Whether the estimator has more lines: conditional ones, or many to choose from. */
  readonly more: boolean;
};

const only = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));

/** What the self-check of a service needs to say its fee; nothing where its sources print no figure. */
export const selfCheckFee = (content: Content, id: string): SelfCheckFee | undefined => {
  const { services, citations, standings } = estimatorFacts(content, link('/').replace(/\/$/, ''));
  const service = services.find((one) => one.id === id);
  if (!service) return undefined;
  const lines = service.lines.filter(
    (line): line is ChargedLine => 'values' in line && line.certainty === 'pasti' && line.group === undefined,
  );
  const bases: TariffBasis[] = [
    ...lines.flatMap(({ values }) => values.flatMap(({ grounds }) => [...grounds])),
    TRAVEL_COSTS,
  ];
  return {
    service: { ...service, lines },
    citations: only(citations, bases.map(citationKey)),
    standings: only(
      standings,
      bases.map((basis) => ('seenOnlyIn' in basis ? basis.seenOnlyIn : basis.regulation)),
    ),
    more: service.lines.some((line) => 'values' in line && !lines.includes(line)),
  };
};
