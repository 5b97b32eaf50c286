import { tarif } from 'ui:id';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import type { View } from './derive.ts';
import { LineFields } from './LineFields.tsx';
import { lineTitle } from './line-title.ts';
import { Result } from './Result.tsx';
import { ServiceFields } from './ServiceFields.tsx';
import { useLazy } from '../shared/useLazy.ts';
import { useTranslated } from '../shared/useTranslated.ts';
import { useEstimator } from './useEstimator.ts';

const wrongFields = ({ service, lines, problems, dateWrong }: View): string[] => [
  ...(dateWrong ? [tarif.isian.tanggal] : []),
  ...lines
    .filter(({ id }) => problems.has(id))
    .map((line) => (service ? lineTitle(service, line) : line.words)),
];

/** The fee estimator: fields on one side, what they cost on the other, the address always in step. */
export const Estimator = (facts: EstimatorFacts) => {
  const binding = useEstimator(facts);
  const { model, current, shown, dispatch, goods } = binding;
  const later = useLazy(() => import('./later.ts'), model.problems.length > 0);
  return (
    <div class="estimator">
      <form class="no-print" onSubmit={(event) => event.preventDefault()}>
        <div role="alert">{later && <later.LinkProblems model={model} view={shown} />}</div>
        <ServiceFields
          model={model}
          services={facts.services}
          service={current.service}
          dispatch={dispatch}
          goods={goods}
        />
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
      <Result key={useTranslated(binding.address)} binding={binding} wrong={wrongFields(shown)} />
    </div>
  );
};
