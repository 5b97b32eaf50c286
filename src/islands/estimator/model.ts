import type { EstimatorService } from '../../domain/tariff/estimator-service.ts';
import { decodeQuery, type EstimatorState, type QueryProblem } from '../../domain/tariff/query.ts';
import { CHOICE_MEANING, type ChoiceParameter } from '../../domain/tariff/choices.ts';
import { CERTIFICATE, GOODS } from '../../domain/tariff/any-goods.ts';
import { writeVolume } from '../../domain/volume.ts';
import { formatDecimal } from '../../i18n/format-decimal.ts';
import type { UnitName } from '../../schemas/vocabulary.ts';
import type { Entry } from '../../domain/tariff/read-entry.ts';

/** Everything the visitor has entered, by service, so that a look at another service loses nothing. */
export type Model = Omit<EstimatorState, 'service' | 'date' | 'volumes'> & {
  /** Empty while none is chosen. */
  service: string;
  /** Empty while unfinished. */
  date: string;
  /** Whether the date was chosen rather than being today by default: only then links carry it. */
  dateChosen: boolean;
  entries: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  /** The query of an estimate held beside this one. */
  compare?: string | undefined;
  /** What could not be read from the link and has not been mended yet. */
  problems: readonly QueryProblem[];
  /** `server` before the address was read, `loaded` until the first change, then `changed`. */
  phase: 'server' | 'loaded' | 'changed';
  /** Whether the last change was a keystroke in a volume, which may not be the last one. */
  typing: boolean;
};

/** What can happen in the fields. */
export type Action =
  | { type: 'load'; model: Model }
  | { type: 'service'; service: EstimatorService | undefined }
  | { type: 'date'; date: string }
  | { type: 'choice'; parameter: ChoiceParameter; value: string }
  | { type: 'entry'; line: string; entry: Entry }
  | { type: 'remove'; line: string }
  /** Adds a line of the list to the shipment of any goods, and turns to that. */
  | { type: 'goods'; line: string; unit: UnitName }
  | { type: 'compare'; query: string | undefined };

/** What the server renders: nothing chosen, and no day, because the server does not know the visitor's. */
export const EMPTY: Model = {
  service: '',
  date: '',
  dateChosen: false,
  entries: {},
  problems: [],
  phase: 'server',
  typing: false,
};

/** The model of what a link says; `entries` are those of its service. */
export const loaded = (
  { service = '', date, volumes: _volumes, ...choices }: EstimatorState,
  problems: readonly QueryProblem[],
  entries: Model['entries'][string],
  today: string,
): Model => ({
  ...choices,
  service,
  date: problems.some(({ code }) => code === 'bad-date') ? '' : (date ?? today),
  dateChosen: date !== undefined,
  entries: { [service]: entries },
  problems,
  phase: 'loaded',
  typing: false,
});

/** The model a link opens with; what it says wrongly is kept as it was written, to be mended in its field. */
export const load = (query: string, services: readonly EstimatorService[], today: string): Model => {
  const { state, problems } = decodeQuery(new URLSearchParams(query), services);
  const lines = services.find(({ id }) => id === state.service)?.lines ?? [];
  const unitOf = (line: string): UnitName => lines.find(({ id }) => id === line)?.unit ?? 'kilogram';
  const entries: Record<string, Entry> = {};
  for (const [line, volume] of state.volumes) {
    const reading = writeVolume(volume);
    entries[line] = { text: formatDecimal(reading), unit: unitOf(line), reading };
  }
  for (const { code, parameter, value } of problems)
    if (code === 'bad-volume') entries[parameter] = { text: value, unit: unitOf(parameter) };
  return loaded(state, problems, entries, today);
};

/** First look at a service: what a link without a known service carried, or else one certificate. */
const firstEntries = ({ lines }: EstimatorService, carried: Model['entries'][string] = {}) => {
  const kept = lines.flatMap(({ id, unit }) => {
    const entry = carried[id];
    return entry ? [[id, { ...entry, unit }] as const] : [];
  });
  const certificate = lines.find(({ unit }) => unit === 'sertifikat');
  if (kept.length > 0 || !certificate) return Object.fromEntries(kept);
  return { [certificate.id]: { text: '1', unit: certificate.unit } };
};

/** What of a link's problems outlives its service. */
const wrongDate = (model: Model) => model.problems.filter(({ code }) => code === 'bad-date');

const choose = (model: Model, service: EstimatorService | undefined): Partial<Model> => ({
  service: service?.id ?? '',
  problems: wrongDate(model),
  ...(service &&
    !model.entries[service.id] && {
      entries: { ...model.entries, [service.id]: firstEntries(service, model.entries['']) },
    }),
});

const withEntries = (model: Model, line: string, entry: Entry | undefined): Partial<Model> => {
  const { [line]: _, ...others } = model.entries[model.service] ?? {};
  const entries = entry ? { ...model.entries[model.service], [line]: entry } : others;
  return { entries: { ...model.entries, [model.service]: entries } };
};

const ONE_CERTIFICATE: Entry = { text: '1', unit: 'sertifikat' };

const addGoods = (model: Model, { line, unit }: { line: string; unit: UnitName }): Partial<Model> => {
  const before = model.entries[GOODS] ?? {};
  return {
    service: GOODS,
    problems: wrongDate(model),
    entries: {
      ...model.entries,
      [GOODS]: {
        [CERTIFICATE]: ONE_CERTIFICATE,
        ...before,
        [line]: before[line] ?? { text: '', unit },
      },
    },
  };
};

const without = (model: Model, parameter: string) =>
  model.problems.filter((problem) => problem.parameter !== parameter);

const change = (model: Model, action: Exclude<Action, { type: 'load' }>): Partial<Model> => {
  switch (action.type) {
    case 'service':
      return choose(model, action.service);
    case 'date':
      return { date: action.date, dateChosen: true, problems: without(model, 'tanggal') };
    case 'choice':
      return {
        [CHOICE_MEANING[action.parameter]]: action.value || undefined,
        problems: without(model, action.parameter),
      };
    case 'entry':
      return { ...withEntries(model, action.line, action.entry), problems: without(model, action.line) };
    case 'goods':
      return addGoods(model, action);
    case 'compare':
      return { compare: action.query };
    case 'remove':
      return { ...withEntries(model, action.line, undefined), problems: without(model, action.line) };
  }
};

/** The next model; whatever an action is not about stays as it was entered. */
export const reduce = (model: Model, action: Action): Model =>
  action.type === 'load'
    ? action.model
    : { ...model, ...change(model, action), phase: 'changed', typing: action.type === 'entry' };
