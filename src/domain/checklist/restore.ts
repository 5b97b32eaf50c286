import {
  entries,
  list,
  oneOf,
  passing,
  QUIETLY,
  record,
  text,
  that,
  type Reader,
} from '../../lib/reading/readers.ts';
import { isIsoDate } from '../dates.ts';
import { isMoment } from '../plan/moment.ts';
import { TICKS, type ItemKind } from './item.ts';
import { EMPTY_CHECK, type CheckState } from './state.ts';

/** What a service knows: its questions with their answers, its items, the events of its plan, its volume fields. */
export type KnownCheck = {
  readonly questions: readonly { id: string; answers: readonly { value: string }[] }[];
  readonly items: readonly { id: string; kind: ItemKind }[];
  readonly events?: readonly string[];
  readonly volumes?: readonly string[];
};

/** Most holidays kept, most characters of a typed volume and of an id, and most ids in a list. */
const MOST = { holidays: 40, volume: 40, id: 100, listed: 500 };

const holiday = that(text(10), isIsoDate);
const tick = oneOf(TICKS);
const moment = passing(isMoment);
const volume = text(MOST.volume);
const id = text(MOST.id);

/** Leaves out what is empty, so that a state in which nothing was entered is the empty one. */
const filled = <T extends object>(part: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(part).filter(([, value]) => Object.keys((value ?? {}) as object).length > 0),
  ) as Partial<T>;

const readersOf = (known: KnownCheck | undefined) => {
  if (!known)
    return { answer: () => id, item: () => tick, event: () => moment, line: () => volume, lacking: id };
  const answers = new Map(
    known.questions.map((question) => [question.id, oneOf(question.answers.map(({ value }) => value))]),
  );
  const tickable = known.items.filter(({ kind }) => kind !== 'diterbitkan').map((item) => item.id);
  const among =
    <T>(names: readonly string[] | undefined, reader: Reader<T>) =>
    (name: string) =>
      names?.includes(name) ? reader : undefined;
  return {
    answer: (question: string) => answers.get(question),
    item: among(tickable, tick),
    event: among(known.events, moment),
    line: among(known.volumes, volume),
    lacking: oneOf(tickable),
  };
};

/**
 * Reads a self-check as the device, a backup or a link holds it. With what its service knows, answers and ticks that the
 * content no longer has are left out, and so is every tick of what the service issues itself.
 */
export const checkReader = (known?: KnownCheck): Reader<CheckState> => {
  const { answer, item, event, line, lacking } = readersOf(known);
  const shape = record(
    {},
    {
      answers: entries<string>(answer),
      ticks: entries(item),
      dates: entries(event),
      holidays: list(holiday, MOST.listed),
      skipsJointLeave: passing((value): value is true => value === true),
      volumes: entries(line),
      lacking: list(lacking, MOST.listed),
    },
  );
  return (stored, place) => {
    const read = shape(stored, place);
    if (!read) return undefined;
    const { answers = {}, ticks = {}, dates, holidays, skipsJointLeave, volumes } = read;
    return {
      answers,
      ticks,
      ...filled({
        dates,
        holidays: [...new Set(holidays)].sort().slice(0, MOST.holidays),
        volumes,
        lacking: [...new Set(read.lacking)],
      }),
      ...(skipsJointLeave && { skipsJointLeave }),
    };
  };
};

/** What of a stored state still makes sense today, see `checkReader`; what is no state at all becomes an empty one. */
export const restoreCheck = (stored: unknown, known: KnownCheck): CheckState =>
  checkReader(known)(stored, QUIETLY) ?? EMPTY_CHECK;
