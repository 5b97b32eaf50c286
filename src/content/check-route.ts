import { pathsOf } from '../domain/router/paths.ts';
import type { Content, Entry } from './collections.ts';
import { showValue, type Problem } from './problem.ts';

/** Most questions a visitor is asked before the router says where to go. */
const MOST_QUESTIONS = 4;

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

/** What makes a route no route: ways that are lost, too long or ask the same twice, and ends nobody reaches. */
export const checkRoute = ({ file, data }: Entry<'routes'>, content: Content): Problem[] => {
  const problem = (key: string, expected: string, found: unknown): Problem => ({
    file,
    key,
    expected,
    found: showValue(found),
  });
  const ids = [...data.questions, ...data.outcomes].map(({ id }) => id);
  const paths = pathsOf(data);
  const reached = new Set(
    paths.flatMap(({ outcome, answers }) => [outcome, ...answers.map(({ question }) => question)]),
  );
  return [
    ...twice(ids).map((id) => problem('questions', 'id yang belum dipakai', id)),
    ...paths.flatMap(({ lostAt }) =>
      lostAt === undefined ? [] : problem('next', 'id pertanyaan berikutnya atau hasil akhir', lostAt),
    ),
    ...paths
      .filter(({ answers }) => answers.length > MOST_QUESTIONS)
      .map(({ answers }) =>
        problem('questions', `paling banyak ${MOST_QUESTIONS} pertanyaan`, answers.length),
      ),
    ...paths
      .flatMap(({ answers }) => twice(answers.map(({ parameter }) => parameter)))
      .map((name) => problem('parameter', 'satu kali pada satu jalur', name)),
    ...ids.filter((id) => !reached.has(id)).map((id) => problem('outcomes', 'dapat dicapai dari start', id)),
    ...data.questions
      .flatMap(({ answers }) => answers.flatMap(({ says }) => says ?? []))
      .filter(({ question, is }) => {
        const known = content.questions.get(question)?.data.answers;
        return known !== undefined && !known.some(({ value }) => value === is);
      })
      .map(({ question, is }) => problem('says', `jawaban pertanyaan ${question}`, is)),
  ];
};
