/** An answer leads on to another question, or to an outcome. */
type RouteAnswer = { readonly value: string; readonly next: string };

/** A question of the router; `parameter` is its name in the fragment of `/periksa/`. */
export type RouteQuestion = {
  readonly id: string;
  readonly parameter: string;
  readonly answers: readonly RouteAnswer[];
};

/** Where a route ends: at a service, or at none because the sources cover none. */
export type RouteOutcome = { readonly id: string; readonly service?: string | undefined };

/** Questions and outcomes by id, as `content/routes/` has them. */
export type Route<Q extends RouteQuestion = RouteQuestion, O extends RouteOutcome = RouteOutcome> = {
  readonly start: string;
  readonly questions: readonly Q[];
  readonly outcomes: readonly O[];
};

/** Answers by parameter, as the fragment of the address gives them; nothing says that they are real ones. */
export type RouteAnswers = Readonly<Record<string, string | undefined>>;
