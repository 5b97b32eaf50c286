import type { FunctionComponent } from 'preact';
import type { Traffic } from '../../../schemas/tariff.ts';
import type { Goods } from '../../../domain/goods.ts';
import type { EstimatorService } from '../../../domain/tariff/estimator-service.ts';
import type { ListedTariff, TariffList } from '../../../domain/tariff/listed.ts';
import type { EstimatorState } from '../../../domain/tariff/query.ts';
import type { TariffLine } from '../../../domain/tariff/types.ts';
import type { ComboboxOption } from '../../shared/Combobox.tsx';
import type { Model } from '../model.ts';

/** What the field offers: a service of the site, goods by name, or a line of the list. */
export type Offer = ComboboxOption &
  ({ service: string } | { goods: Goods } | { line: string; unit: ListedTariff['unit'] });

/** Goods whose line is not settled, and what to do with the line that the visitor takes. */
export type UnsettledProps = {
  goods: Goods;
  kit: GoodsKit;
  traffic: Traffic;
  onUse: (line: string) => void;
};

/** What the estimator fetches only where goods outside the services are asked for: the list, and what reads it. */
export type GoodsKit = {
  list: TariffList;
  findGoods: (typed: string) => readonly Goods[];
  findLines: (typed: string) => readonly ListedTariff[];
  /** What the typed text may mean: services first, then goods, then lines of the list. */
  offers: (typed: string, services: readonly EstimatorService[], traffic: Traffic) => Offer[];
  Unsettled: FunctionComponent<UnsettledProps>;
  line: (id: string) => ListedTariff | undefined;
  /** The shipment of these lines as a service to price. */
  serviceOf: (ids: readonly string[], traffic: Traffic) => EstimatorService;
  /** Lines that these may need as well, to pick from. */
  following: (ids: readonly string[]) => TariffLine[];
  /** @param today the visitor's day as an ISO date */
  load: (query: string, today: string) => Model;
  query: (state: EstimatorState, ids: readonly string[]) => URLSearchParams;
};
