import { choicesOf, CHOICE_MEANING } from '../../domain/tariff/choices.ts';
import { estimate, type Estimate, type EstimateInput } from '../../domain/tariff/estimate.ts';
import type { EstimatorFacts, EstimatorService } from '../../domain/tariff/estimator-service.ts';
import { inputOf } from '../../domain/tariff/input-of.ts';
import { CERTIFICATE, GOODS } from '../../domain/tariff/any-goods.ts';
import type { EstimatorState } from '../../domain/tariff/query.ts';
import type { TariffLine } from '../../domain/tariff/types.ts';
import type { Volume } from '../../domain/volume.ts';
import type { GoodsKit } from './goods/types.ts';
import { isLong } from './line-title.ts';
import type { Model } from './model.ts';
import { readEntry, type EntryProblem } from '../../domain/tariff/read-entry.ts';

/** What follows from a model. */
export type View = {
  service: EstimatorService | undefined;
  /** Lines with a field: all of a short list, of a long one those that were picked. */
  lines: readonly TariffLine[];
  /** Lines of any goods, in the order in which they were named. */
  named: readonly string[];
  /** Lines that can still be picked from a long list. */
  pickable: readonly TariffLine[];
  /** By line id. */
  problems: ReadonlyMap<string, EntryProblem>;
  dateWrong: boolean;
  /** What links say: all that can be read. */
  state: EstimatorState;
  /** Only while everything entered can be read. */
  priced: { input: EstimateInput; estimate: Estimate } | undefined;
};

const readAll = (lines: readonly TariffLine[], entries: Model['entries'][string]) => {
  const volumes = new Map<string, Volume>();
  const problems = new Map<string, EntryProblem>();
  for (const { id, unit, countedAs } of lines) {
    const counted = countedAs === undefined ? undefined : volumes.get(countedAs);
    if (counted !== undefined) volumes.set(id, counted);
    const entry = entries[id];
    const volume = entry && readEntry(entry, unit);
    if (volume?.ok === false) problems.set(id, volume.error);
    else if (volume?.value !== undefined) volumes.set(id, volume.value);
  }
  return { volumes, problems };
};

const stateOf = (model: Model, service: EstimatorService | undefined, volumes: Map<string, Volume>) => {
  const state: EstimatorState = { volumes };
  if (service && service.id !== GOODS) state.service = service.id;
  if (model.dateChosen && model.date) state.date = model.date;
  for (const { parameter, values } of service ? choicesOf(service.regime) : []) {
    const chosen = model[CHOICE_MEANING[parameter]];
    if (chosen !== undefined && values.includes(chosen))
      Object.assign(state, { [CHOICE_MEANING[parameter]]: chosen });
  }
  return state;
};

/** Reads every entry of the chosen service and prices it; pure, so that the same model always shows the same. */
export const derive = (model: Model, { services, standings }: EstimatorFacts, kit?: GoodsKit): View => {
  const entries = model.entries[model.service] ?? {};
  const named = Object.keys(entries).filter((id) => id !== CERTIFICATE);
  const service =
    model.service === GOODS
      ? kit?.serviceOf(named, model.traffic ?? 'antar-area')
      : services.find(({ id }) => id === model.service);
  const [lines, pickable]: [TariffLine[], TariffLine[]] = [[], []];
  for (const line of service?.lines ?? [])
    (service && isLong(service) && line.group !== undefined && !(line.id in entries) ? pickable : lines).push(
      line,
    );
  if (model.service === GOODS && kit) pickable.push(...kit.following(named));
  const { volumes, problems } = readAll(lines, entries);
  const state = stateOf(model, service, volumes);
  const dateWrong = model.date === '';
  const input = service && inputOf(service, state, model.date, standings);
  return {
    service,
    lines,
    pickable,
    problems,
    dateWrong,
    state,
    named: model.service === GOODS ? named : [],
    priced: input && !dateWrong && problems.size === 0 ? { input, estimate: estimate(input) } : undefined,
  };
};
