import type { Condition } from '../schemas/condition.ts';
import type { Content } from './collections.ts';
import { showValue, type Problem } from './problem.ts';

const answersNamed = (when: Condition): { question: string; is: string }[] => {
  if ('question' in when) return [when];
  if ('not' in when) return answersNamed(when.not);
  return ('all' in when ? when.all : when.any).flatMap(answersNamed);
};

/** Answers that a condition names and its question does not have. */
export const checkCondition = (
  file: string,
  key: string,
  when: Condition | undefined,
  content: Content,
): Problem[] =>
  (when ? answersNamed(when) : []).flatMap(({ question, is }) => {
    const known = content.questions.get(question)?.data.answers.map(({ value }) => value);
    return known === undefined || known.includes(is)
      ? []
      : [{ file, key, expected: `jawaban ${question}: ${known.join(', ')}`, found: showValue(is) }];
  });
