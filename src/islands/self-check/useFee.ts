import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SelfCheckData } from '../../data/self-check.ts';
import { EMPTY_CHECK, type CheckState } from '../../domain/checklist/state.ts';
import type { Fee } from './fee-of.ts';
import type * as FeePart from './fee-part.ts';

type Part = typeof FeePart;

/** The fee as far as it is there, and what it is shown with. */
export type FeeView = {
  readonly part: Part | undefined;
  readonly fee: Fee | undefined;
  /** The sum in one sentence. */
  readonly sum: string | undefined;
  /** Opens the estimator with the same case. */
  readonly query: string;
  /** The section that asks for the part when it comes into sight. */
  readonly place: RefObject<HTMLElement>;
};

/** The fee by the estimator's rules, which are fetched once something was entered or the section comes into sight. */
export const useFee = (data: SelfCheckData, check: CheckState, day: string | undefined): FeeView => {
  const [part, setPart] = useState<Part | undefined>(undefined);
  const [wanted, setWanted] = useState(false);
  const place = useRef<HTMLElement>(null);
  const begun = day !== undefined && check !== EMPTY_CHECK;

  useEffect(() => {
    const watch = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && setWanted(true),
    );
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (wanted || begun) void import('./fee-part.ts').then(setPart, () => undefined);
  }, [wanted, begun]);

  const fee = useMemo(
    () => (part && day !== undefined ? part.feeOf(data.fee, check, day) : undefined),
    [part, data, check.answers, check.volumes, day],
  );
  return {
    part,
    fee,
    sum: part && fee && day !== undefined ? part.saySum(fee, day) : undefined,
    query: fee?.query ?? `?layanan=${data.id}`,
    place,
  };
};
