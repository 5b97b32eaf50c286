import { isIsoDate } from '../dates.ts';
import { isMoment } from '../plan/moment.ts';
import { TICKS, type ItemKind, type Tick } from './item.ts';
import type { CheckState } from './state.ts';

/** What a service knows: its questions with their answers, its items, the events of its plan, its volume fields. */
export type KnownCheck = {
  readonly questions: readonly { id: string; answers: readonly { value: string }[] }[];
  readonly items: readonly { id: string; kind: ItemKind }[];
  readonly events?: readonly string[];
  readonly volumes?: readonly string[];
};

/** Most holidays kept, and most characters of a typed volume. */
const MOST_HOLIDAYS = 40;
const MOST_CHARACTERS = 40;

type Unknown = Readonly<Record<string, unknown>>;

const record = (value: unknown): Unknown =>
  typeof value === 'object' && value !== null ? (value as Unknown) : {};
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

/** Of a record, the entries of these keys that pass. */
const pick = <T>(
  of: unknown,
  keys: readonly string[],
  passes: (value: unknown, key: string) => value is T,
) => {
  const from = record(of);
  return Object.fromEntries(
    keys.flatMap((key): [string, T][] => {
      const value = Object.hasOwn(from, key) ? from[key] : undefined;
      return passes(value, key) ? [[key, value]] : [];
    }),
  );
};

const isVolume = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS;

const holidaysOf = (value: unknown) =>
  [...new Set(strings(value).filter(isIsoDate))].sort().slice(0, MOST_HOLIDAYS);

/** Leaves out what is empty, so that a state in which nothing was entered is the empty one. */
const filled = <T extends object>(part: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(part).filter(([, value]) => Object.keys(record(value)).length > 0),
  ) as Partial<T>;

/**
 * What of a stored state still makes sense today: answers and ticks that the content no longer knows are left out,
 * and so is every tick of what the service issues itself; anything that is no state at all becomes an empty one.
 */
export const restoreCheck = (stored: unknown, known: KnownCheck): CheckState => {
  const { answers, ticks, dates, holidays, volumes, lacking } = record(stored);
  const tickable = known.items.filter(({ kind }) => kind !== 'diterbitkan').map(({ id }) => id);
  const offers = (question: string, value: unknown) =>
    known.questions.some(
      ({ id, answers: offered }) => id === question && offered.some((one) => one.value === value),
    );
  const questions = known.questions.map(({ id }) => id);
  return {
    answers: pick(answers, questions, (value, question): value is string => offers(question, value)),
    ticks: pick(ticks, tickable, (value): value is Tick => TICKS.some((tick) => tick === value)),
    ...filled({
      dates: pick(dates, known.events ?? [], isMoment),
      holidays: holidaysOf(holidays),
      volumes: pick(volumes, known.volumes ?? [], isVolume),
      lacking: [...new Set(strings(lacking).filter((item) => tickable.includes(item)))],
    }),
  };
};
