import { useMemo } from 'preact/hooks';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { CheckState } from '../../domain/checklist/state.ts';
import type { Fee } from './fee-of.ts';
import type { Later } from './useLater.ts';

/** The fee as far as it is there. */
export type FeeView = {
  readonly fee: Fee | undefined;
  /** The sum in one sentence. */
  readonly sum: string | undefined;
  /** Opens the estimator with the same case. */
  readonly query: string;
};

/** The fee by the estimator's rules, which come with the part that is fetched later. */
export const useFee = (
  data: SelfCheckData,
  check: CheckState,
  day: string | undefined,
  part: Later['part'],
): FeeView => {
  const fee = useMemo(
    () => (part && data.fee && day !== undefined ? part.feeOf(data.fee, check, day) : undefined),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a fee depends on nothing else of a check
    [part, data, check.answers, check.volumes, day],
  );
  return {
    fee,
    sum: part && fee && day !== undefined ? part.saySum(fee, day) : undefined,
    query: fee?.query ?? `?layanan=${data.id}`,
  };
};
