import type { Traffic } from '../../schemas/tariff.ts';
import type { EstimateInput } from './estimate.ts';
import type { EstimatorState } from './query.ts';
import type { Regime, Statuses, TariffLine } from './types.ts';

/** As much of a service as an estimate needs. */
export type PricedService = {
  regime: Regime;
  /** The one direction of a service that has no other. */
  traffic?: Traffic | undefined;
  /** A shipment that was named good by good: none of them may be left out of its total. */
  whole?: boolean | undefined;
  lines: readonly TariffLine[];
};

/**
 * An estimator's state as a case to price. Without a date it is `today`; without a choice of traffic, quarantine
 * goods move antar area (which animal services always do) and a Health Certificate has no case yet.
 */
export const inputOf = (
  service: PricedService,
  state: EstimatorState,
  today: string,
  statuses: Statuses,
): EstimateInput => ({
  regime: service.regime,
  lines: service.lines,
  whole: service.whole,
  date: state.date ?? today,
  traffic: service.traffic ?? state.traffic ?? (service.regime === 'kesehatan' ? undefined : 'antar-area'),
  goods: state.goods,
  circumstance: state.circumstance,
  volumes: state.volumes,
  statuses,
});
