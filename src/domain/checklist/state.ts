import type { Answers } from '../condition.ts';
import { TICKS, type ItemKind, type Tick, type Ticks } from './item.ts';

/** What a visitor has entered in the self-check of one service. */
export type CheckState = { readonly answers: Answers; readonly ticks: Ticks };

export const EMPTY_CHECK: CheckState = { answers: {}, ticks: {} };

export type CheckAction =
  | { type: 'answer'; question: string; answer: string }
  | { type: 'tick'; item: string; tick: Tick }
  | { type: 'restore'; state: CheckState }
  | { type: 'reset' };

/** The state after an action. Changing one answer keeps all the others, and every tick. */
export const reduceCheck = (state: CheckState, action: CheckAction): CheckState => {
  switch (action.type) {
    case 'answer':
      return { ...state, answers: { ...state.answers, [action.question]: action.answer } };
    case 'tick':
      return { ...state, ticks: { ...state.ticks, [action.item]: action.tick } };
    case 'restore':
      return action.state;
    case 'reset':
      return EMPTY_CHECK;
  }
};

/** What a service knows: its questions with their answers, and its items. */
type Known = {
  readonly questions: readonly { id: string; answers: readonly { value: string }[] }[];
  readonly items: readonly { id: string; kind: ItemKind }[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * What of a stored state still makes sense today: answers and ticks that the content
 * no longer knows are left out, anything that is no state at all becomes an empty one.
 */
export const restoreCheck = (stored: unknown, { questions, items }: Known): CheckState => {
  if (!isRecord(stored)) return EMPTY_CHECK;
  const answers = isRecord(stored['answers']) ? stored['answers'] : {};
  const ticks = isRecord(stored['ticks']) ? stored['ticks'] : {};
  return {
    answers: Object.fromEntries(
      questions.flatMap(({ id, answers: offered }) =>
        offered.filter(({ value }) => value === answers[id]).map(({ value }) => [id, value]),
      ),
    ),
    ticks: Object.fromEntries(
      items
        .filter(({ kind }) => kind !== 'diterbitkan')
        .flatMap(({ id }) => TICKS.filter((tick) => tick === ticks[id]).map((tick) => [id, tick])),
    ),
  };
};
