import type { Route } from './route.ts';

/** One way through a route: the questions asked, in order, and where it ends. */
export type RoutePath = {
  readonly answers: readonly {
    readonly question: string;
    readonly parameter: string;
    readonly value: string;
  }[];
  /** Id of the outcome; left out where the way is lost, or comes back to a question it passed. */
  readonly outcome?: string;
  /** The id that is neither question nor outcome, or that came back. */
  readonly lostAt?: string;
};

/** Every way through a route from its start. */
export const pathsOf = (
  { start, questions, outcomes }: Route,
  at: string = start,
  answers: RoutePath['answers'] = [],
): RoutePath[] => {
  if (outcomes.some(({ id }) => id === at)) return [{ answers, outcome: at }];
  const asked = questions.find(({ id }) => id === at);
  if (!asked || answers.some(({ question }) => question === at)) return [{ answers, lostAt: at }];
  return asked.answers.flatMap(({ value, next }) =>
    pathsOf({ start, questions, outcomes }, next, [
      ...answers,
      { question: at, parameter: asked.parameter, value },
    ]),
  );
};
