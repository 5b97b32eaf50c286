import { tarif } from 'ui:id';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { View } from './derive.ts';
import { fieldId } from './field-id.ts';
import { lineTitle } from './line-title.ts';
import type { Model } from './model.ts';
import { sayLinkProblem } from './say-link-problem.ts';

/** A volume the link writes in another way than links do, but that its field can read, is no problem any more. */
const linkProblems = ({ problems }: Model, { service, lines, problems: unreadable }: View) =>
  problems
    .filter(({ code, parameter }) => code !== 'bad-volume' || unreadable.has(parameter))
    .map((problem) => {
      const line = lines.find(({ id }) => id === problem.parameter);
      return {
        text: sayLinkProblem(problem, service && line && lineTitle(service, line)),
        fieldId: problem.code === 'unknown-line' ? undefined : fieldId(problem.parameter),
      };
    });

/** Nothing is wrong with a link that merely uses an older name. */
const onlyRenamed = ({ problems }: Model) => problems.every(({ code }) => code === 'renamed-line');

/** What of the address could not be read, each leading into its field. */
export const LinkProblems = ({ model, view }: { model: Model; view: View }) => (
  <ErrorSummary
    title={onlyRenamed(model) ? tarif.tautanSalah.berganti : tarif.tautanSalah.judul}
    lead={onlyRenamed(model) ? tarif.tautanSalah['berganti-lead'] : tarif.tautanSalah.lead}
    items={linkProblems(model, view)}
  />
);
