import { decide, questionsIn, type Answers, type Verdict } from '../condition.ts';
import type { ChecklistItem } from './item.ts';

/** Whether an item applies, why, and whether it can be ticked at all. */
export type Outcome = Verdict & {
  readonly id: string;
  readonly kind: ChecklistItem['kind'];
  /** Never for what the service itself issues: otherwise nobody would ever be ready. */
  readonly tickable: boolean;
  /** Whether the visitor may state that it does not apply: never of a duty that does. */
  readonly declinable: boolean;
};

/** The outcome of one item over the answers so far. */
export const outcomeOf = ({ id, kind, appliesWhen }: ChecklistItem, answers: Answers): Outcome => {
  const verdict = decide(appliesWhen, answers);
  const tickable = kind !== 'diterbitkan' && verdict.truth !== 'tidak';
  const declinable = tickable && !(kind === 'kewajiban' && verdict.truth === 'ya');
  return { ...verdict, id, kind, tickable, declinable };
};

/** The questions that the conditions of items speak of, in their order, once each. */
export const questionsOf = (items: readonly Pick<ChecklistItem, 'appliesWhen'>[]): string[] => [
  ...new Set(items.flatMap(({ appliesWhen }) => questionsIn(appliesWhen))),
];
