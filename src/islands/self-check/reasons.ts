import type { SelfCheckData } from '../../data/self-check.ts';
import type { Decider } from '../../domain/condition.ts';
import { formatList } from '../../i18n/format-list.ts';

/** The answers that decided something, in words: "karena dikuasakan dan karena barangnya makanan". */
export const reasons = ({ questions }: SelfCheckData, because: readonly Decider[]): string =>
  formatList(
    because.flatMap(
      ({ question, answer }) =>
        questions.find(({ id }) => id === question)?.answers.find(({ value }) => value === answer)?.because ??
        [],
    ),
  );

/** The wording of questions, by id. */
export const asks = ({ questions }: SelfCheckData, ids: readonly string[]): { id: string; ask: string }[] =>
  questions.filter(({ id }) => ids.includes(id));
