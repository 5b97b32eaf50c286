import type { Condition } from '../schemas/condition.ts';

/** Outcome of a condition; what is not yet answered is unknown, never "no". */
export type Truth = 'ya' | 'tidak' | 'belum-diketahui';

/** Answers given so far, by question id. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** An answer that decided something, so that it can be explained ("karena dikuasakan"). */
export type Decider = { readonly question: string; readonly answer: string };

/** Outcome, the answers that brought it about, and the open questions that keep it unknown. */
export type Verdict = {
  readonly truth: Truth;
  readonly because: readonly Decider[];
  readonly waitsFor: readonly string[];
};

const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

const gather = (truth: Truth, verdicts: readonly Verdict[]): Verdict => {
  const deciding = verdicts.filter((verdict) => verdict.truth === truth);
  return {
    truth,
    because: unique(
      deciding.flatMap(({ because }) => because),
      ({ question }) => question,
    ),
    waitsFor: unique(
      deciding.flatMap(({ waitsFor }) => waitsFor),
      (question) => question,
    ),
  };
};

/** One part with the `decisive` outcome settles the whole; else an unknown part keeps it unknown. */
const combine = (decisive: Truth, otherwise: Truth, verdicts: readonly Verdict[]): Verdict => {
  const has = (truth: Truth) => verdicts.some((verdict) => verdict.truth === truth);
  if (has(decisive)) return gather(decisive, verdicts);
  return gather(has('belum-diketahui') ? 'belum-diketahui' : otherwise, verdicts);
};

const NEGATED = { ya: 'tidak', tidak: 'ya', 'belum-diketahui': 'belum-diketahui' } as const;

/**
 * Decides a condition over the answers so far, in Kleene's three-valued logic.
 * Without a condition a thing always applies and nothing has to explain it.
 */
export const decide = (condition: Condition | undefined, answers: Answers): Verdict => {
  if (condition === undefined) return { truth: 'ya', because: [], waitsFor: [] };
  if ('not' in condition) {
    const inner = decide(condition.not, answers);
    return { ...inner, truth: NEGATED[inner.truth] };
  }
  if ('all' in condition)
    return combine(
      'tidak',
      'ya',
      condition.all.map((part) => decide(part, answers)),
    );
  if ('any' in condition)
    return combine(
      'ya',
      'tidak',
      condition.any.map((part) => decide(part, answers)),
    );
  const { question, is } = condition;
  const answer = answers[question];
  if (answer === undefined) return { truth: 'belum-diketahui', because: [], waitsFor: [question] };
  return { truth: answer === is ? 'ya' : 'tidak', because: [{ question, answer }], waitsFor: [] };
};

/** The questions a condition speaks of, in the order in which it names them. */
export const questionsIn = (condition: Condition | undefined): string[] => {
  if (condition === undefined) return [];
  if ('question' in condition) return [condition.question];
  if ('not' in condition) return questionsIn(condition.not);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(questionsIn))];
};
