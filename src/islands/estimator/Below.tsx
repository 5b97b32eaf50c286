import { Actions } from './Actions.tsx';
import { GrowthChart } from './GrowthChart.tsx';
import { lineTitle } from './line-title.ts';
import { NextSteps } from './NextSteps.tsx';
import { Standings } from './Standings.tsx';
import type { EstimatorBinding } from './useEstimator.ts';

/** What can be done with an estimate (go on with it, see it grow, take it along), and what its laws are worth. */
export const Below = ({ binding }: { binding: EstimatorBinding }) => {
  const { service, priced } = binding.shown;
  if (!service || !priced) return null;
  return (
    <>
      <NextSteps view={binding.shown} />
      <GrowthChart input={priced.input} titleOf={(line) => lineTitle(service, line)} />
      <Actions binding={binding} />
      <Standings binding={binding} />
    </>
  );
};
