import { tarif } from 'ui:id';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { View } from './derive.ts';
import { fieldId } from './field-id.ts';
import { LineFields } from './LineFields.tsx';
import { lineTitle } from './line-title.ts';
import type { Model } from './model.ts';
import { Result } from './Result.tsx';
import { sayLinkProblem } from './say-link-problem.ts';
import { ServiceFields } from './ServiceFields.tsx';
import { useEstimator } from './useEstimator.ts';

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

const wrongFields = ({ service, lines, problems, dateWrong }: View): string[] => [
  ...(dateWrong ? [tarif.isian.tanggal] : []),
  ...lines
    .filter(({ id }) => problems.has(id))
    .map((line) => (service ? lineTitle(service, line) : line.words)),
];

/** The fee estimator: fields on one side, what they cost on the other, the address always in step. */
export const Estimator = (facts: EstimatorFacts) => {
  const { model, current, shown, dispatch, address } = useEstimator(facts);
  return (
    <div class="estimator">
      <form class="no-print" onSubmit={(event) => event.preventDefault()}>
        <div role="alert">
          <ErrorSummary
            title={tarif.tautanSalah.judul}
            lead={tarif.tautanSalah.lead}
            items={linkProblems(model, shown)}
          />
        </div>
        <ServiceFields model={model} services={facts.services} dispatch={dispatch} />
        {current.service && (
          <LineFields
            service={current.service}
            model={model}
            current={current}
            problems={shown.problems}
            dispatch={dispatch}
          />
        )}
      </form>
      <Result view={shown} wrong={wrongFields(shown)} facts={facts} address={address} />
    </div>
  );
};
