import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { today } from '../../client/clock.ts';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { encodeQuery } from '../../domain/tariff/query.ts';
import { derive, type View } from './derive.ts';
import { EMPTY, load, reduce, type Action, type Model } from './model.ts';

/** How long a pause in typing is; only then is unreadable text complained about and the address rewritten. */
const PAUSE_MS = 300;

const queryOf = ({ state, service }: View, date?: string) =>
  encodeQuery(date ? { ...state, date } : state, service?.regime).toString();

const mirror = (view: View) => {
  const query = queryOf(view);
  history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
};

/** The estimator as its components use it. */
export type EstimatorBinding = {
  model: Model;
  /** What follows from what stands in the fields this moment. */
  current: View;
  /** What to say about it: the same, but not complaining about a number that is still being typed. */
  shown: View;
  dispatch: (action: Action) => void;
  /** The full address that restores what is shown, its date included. */
  address: () => string;
};

/** Binds the estimator to the page's address: restored from it once, mirrored into it after every change. */
export const useEstimator = (facts: EstimatorFacts): EstimatorBinding => {
  const [model, dispatch] = useReducer(reduce, EMPTY);
  const [settled, settle] = useState(model);
  const current = useMemo(() => derive(model, facts), [model]);
  const before = useMemo(() => derive(settled, facts), [settled]);

  useEffect(() => dispatch({ type: 'load', model: load(location.search, facts.services, today()) }), []);
  useEffect(() => {
    const timer = setTimeout(() => {
      settle(model);
      if (model.phase === 'changed') mirror(current);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [model]);

  return {
    model,
    current,
    shown: model.typing && current.problems.size > 0 ? before : current,
    dispatch,
    address: () => `${location.origin}${location.pathname}?${queryOf(current, model.date)}`,
  };
};
