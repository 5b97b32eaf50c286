import type { Route, RouteAnswers, RouteOutcome, RouteQuestion } from './route.ts';

/** A question that was passed, and the answer that was taken. */
export type Passed<Q extends RouteQuestion> = { readonly question: Q; readonly answer: Q['answers'][number] };

/** How far the answers lead: the questions passed, then the next one or the end. */
export type Walk<Q extends RouteQuestion, O extends RouteOutcome> = {
  readonly passed: readonly Passed<Q>[];
  /** Whether the question now asked was given an answer that it does not offer. */
  readonly unknown: boolean;
} & ({ readonly question: Q; readonly outcome?: never } | { readonly outcome: O; readonly question?: never });

/**
 * Walks a route from its start as far as the answers lead. An answer that a question does not offer counts as
 * none; answers to questions off the path are left alone, so that changing one keeps the others.
 */
export const walk = <Q extends RouteQuestion, O extends RouteOutcome>(
  { start, questions, outcomes }: Route<Q, O>,
  answers: RouteAnswers,
): Walk<Q, O> => {
  const passed: Passed<Q>[] = [];
  for (let at = start; passed.length <= questions.length;) {
    const outcome = outcomes.find(({ id }) => id === at);
    if (outcome) return { passed, unknown: false, outcome };
    const question = questions.find(({ id }) => id === at);
    if (!question) throw new Error(`the route leads to ${at}, which the content check should have missed`);
    const given = answers[question.parameter];
    const answer = question.answers.find(({ value }) => value === given);
    if (!answer) return { passed, unknown: given !== undefined, question };
    passed.push({ question, answer });
    at = answer.next;
  }
  throw new Error('the route goes in a circle, which the content check should have found');
};
