import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { today } from '../../client/clock.ts';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { GOODS } from '../../domain/tariff/any-goods.ts';
import { encodeQuery } from '../../domain/tariff/query.ts';
import { derive, type View } from './derive.ts';
import type { GoodsKit } from './goods/types.ts';
import { EMPTY, load, reduce, type Action, type Model } from './model.ts';
import { useGoodsKit, type KitState } from './useGoodsKit.ts';

/** How long a pause in typing is; only then is unreadable text complained about and the address rewritten. */
const PAUSE_MS = 300;

/** The parameter that holds the query of a second estimate. */
const COMPARE = 'banding';

/** The query that restores what is shown, with the estimate that is held beside it. */
const queryOf = (
  { state, service, named }: View,
  kit: GoodsKit | undefined,
  compare?: string,
  date?: string,
) => {
  const dated = date ? { ...state, date } : state;
  const params = service?.id === GOODS && kit ? kit.query(dated, named) : encodeQuery(dated, service?.regime);
  if (compare) params.set(COMPARE, compare);
  // Colons and dots need no escaping in a query, and a link is read by people too.
  return params.toString().replaceAll('%3A', ':');
};

/** The estimator as its components use it. */
export type EstimatorBinding = {
  model: Model;
  /** What follows from what stands in the fields this moment. */
  current: View;
  /** What to say about it: the same, but not complaining about a number that is still being typed. */
  shown: View;
  /** What is held beside it. */
  held: View | undefined;
  dispatch: (action: Action) => void;
  /** The list of any goods, and the way to ask for it. */
  goods: { state: KitState; kit: GoodsKit | undefined; want: () => Promise<GoodsKit | undefined> };
  /** All facts, those of the list among them once it is there. */
  facts: EstimatorFacts;
  /** The query of this estimate alone. */
  query: () => string;
  /** The full address that restores what is shown, its date included. */
  address: () => string;
};

const asksForGoods = (query: string) => /(^|[?&]|%26|%3F)barang(=|%3D)/i.test(query);

/** Binds the estimator to the page's address: restored from it once, mirrored into it after every change. */
export const useEstimator = (facts: EstimatorFacts): EstimatorBinding => {
  const [model, dispatch] = useReducer(reduce, EMPTY);
  const [settled, settle] = useState(model);
  const goods = useGoodsKit();
  const { kit } = goods;
  /* eslint-disable react-hooks/exhaustive-deps --
   The page's facts stay, and all else follows from what is listed; each name more weighs on the first screen. */
  const all = useMemo(
    (): EstimatorFacts =>
      kit
        ? {
            ...facts,
            citations: { ...kit.list.citations, ...facts.citations },
            standings: { ...kit.list.standings, ...facts.standings },
          }
        : facts,
    [kit],
  );
  const current = useMemo(() => derive(model, all, kit), [model, kit]);
  const before = useMemo(() => derive(settled, all, kit), [settled, kit]);
  const open = (query: string, loadedKit: GoodsKit | undefined): Model =>
    loadedKit && new URLSearchParams(query).has('barang')
      ? loadedKit.load(query, today())
      : load(query, facts.services, today());
  const held = useMemo(
    () => (model.compare ? derive(open(model.compare, kit), all, kit) : undefined),
    [model.compare, kit],
  );

  useEffect(() => {
    if (model.phase === 'changed') return;
    const query = location.search;
    const start = (loadedKit?: GoodsKit) =>
      dispatch({
        type: 'load',
        model: { ...open(query, loadedKit), compare: new URLSearchParams(query).get(COMPARE) ?? undefined },
      });
    if (!asksForGoods(query)) start();
    else if (kit) start(kit);
    else void goods.want().then((arrived) => arrived ?? start());
  }, [kit]);
  useEffect(() => {
    const timer = setTimeout(() => {
      settle(model);
      if (model.phase !== 'changed') return;
      const query = queryOf(current, kit, model.compare);
      history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [model, kit]);
  /* eslint-enable react-hooks/exhaustive-deps */

  return {
    model,
    current,
    shown: model.typing && current.problems.size > 0 ? before : current,
    held,
    dispatch,
    goods,
    facts: all,
    query: () => queryOf(current, kit, undefined, model.date),
    address: () =>
      `${location.origin}${location.pathname}?${queryOf(current, kit, model.compare, model.date)}`,
  };
};
