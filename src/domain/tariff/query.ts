import type { Traffic } from '../../schemas/tariff.ts';
import { isIsoDate } from '../dates.ts';
import { parseQueryVolume } from '../parse-query-volume.ts';
import { isTracker } from '../trackers.ts';
import { writeVolume, type Volume } from '../volume.ts';
import { CHOICE_MEANING, choicesOf, type ChoiceParameter } from './choices.ts';
import type { Circumstance, LineCommon, Regime } from './types.ts';

/** Parameters that are read by themselves: the goods, and a second estimate to compare with. */
const SETS = ['barang', 'banding'];

/** What a link to `/tarif/` says. What it leaves out is left out here too; defaults are the caller's. */
export type EstimatorState = {
  service?: string | undefined;
  date?: string;
  /** `lalu-lintas` of plants, `arah` of the Health Certificate. */
  traffic?: Traffic;
  goods?: string;
  circumstance?: Circumstance;
  /** By line id, in the line's own unit. */
  volumes: ReadonlyMap<string, Volume>;
};

/** What is wrong with one parameter; the others are kept. `renamed-line` was read: its `value` says what changed. */
export type QueryProblem = {
  code:
    | 'unknown-service'
    | 'unknown-line'
    | 'unknown-goods'
    | 'too-many-goods'
    | 'renamed-line'
    | 'bad-date'
    | 'bad-volume'
    | 'unknown-choice';
  parameter: string;
  value: string;
};

type QueryLine = Pick<LineCommon, 'id' | 'formerly'>;

/** As much of a service as links need. */
export type QueryService = { id: string; regime: Regime; lines: readonly QueryLine[] };

/** The line that a link means by an id, be it today's or an older one, with what changed since. */
export const lineCalled = (
  id: string,
  lines: readonly QueryLine[],
): { id: string; says?: string } | undefined => {
  if (lines.some((line) => line.id === id)) return { id };
  for (const line of lines) {
    const old = line.formerly?.find((former) => former.id === id);
    if (old) return { id: line.id, says: old.says };
  }
  return undefined;
};

const isChoice = (parameter: string): parameter is ChoiceParameter =>
  Object.hasOwn(CHOICE_MEANING, parameter);

/**
 * Reads the query of `/tarif/`. Every parameter that cannot be read is reported by name, all others are kept;
 * of a service that is not known, the volumes are kept for whichever service is chosen instead.
 * A parameter given twice counts once, the first time; an empty one counts as left out.
 */
export const decodeQuery = (
  params: URLSearchParams,
  services: readonly QueryService[],
): { state: EstimatorState; problems: QueryProblem[] } => {
  const volumes = new Map<string, Volume>();
  const state: EstimatorState = { volumes };
  const problems: QueryProblem[] = [];
  const id = params.get('layanan');
  const service = services.find((candidate) => candidate.id === id);
  const read = (parameter: string, value: string): QueryProblem['code'] | undefined => {
    if (parameter === 'layanan') {
      if (!service) return 'unknown-service';
      state.service = service.id;
    } else if (parameter === 'tanggal') {
      if (!isIsoDate(value)) return 'bad-date';
      state.date = value;
    } else if (isChoice(parameter)) {
      const offered = choicesOf(service?.regime).filter((choice) => choice.parameter === parameter);
      if (!offered.some(({ values }) => values.includes(value))) return 'unknown-choice';
      Object.assign(state, { [CHOICE_MEANING[parameter]]: value });
    } else {
      const line = service ? lineCalled(parameter, service.lines) : { id: parameter, says: undefined };
      if (!line) return 'unknown-line';
      const volume = parseQueryVolume(value);
      if (!volume.ok) return 'bad-volume';
      volumes.set(line.id, volume.value);
      if (line.says !== undefined)
        problems.push({ code: 'renamed-line', parameter: line.id, value: line.says });
    }
    return undefined;
  };
  for (const parameter of new Set(params.keys())) {
    const value = params.get(parameter) ?? '';
    if (value === '' || isTracker(parameter) || SETS.includes(parameter)) continue;
    const code = read(parameter, value);
    if (code) problems.push({ code, parameter, value });
  }
  return { state, problems };
};

/** Writes the query that `decodeQuery` reads back into the same state; `layanan` first, volumes last. */
export const encodeQuery = (state: EstimatorState, regime: Regime | undefined): URLSearchParams => {
  const params = new URLSearchParams();
  const set = (parameter: string, value: string | undefined) => {
    if (value) params.set(parameter, value);
  };
  set('layanan', state.service);
  set('tanggal', state.date);
  if (regime) for (const { parameter } of choicesOf(regime)) set(parameter, state[CHOICE_MEANING[parameter]]);
  for (const [line, volume] of state.volumes) params.set(line, writeVolume(volume));
  return params;
};
