import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { deleteCheck, loadCheck, saveCheck } from '../../client/checks.ts';
import { today } from '../../client/clock.ts';
import type { SelfCheckData } from '../../data/self-check.ts';
import { outcomeOf } from '../../domain/checklist/outcome.ts';
import { readinessOf } from '../../domain/checklist/readiness.ts';
import { restoreCheck } from '../../domain/checklist/restore.ts';
import { EMPTY_CHECK, reduceCheck, type CheckState } from '../../domain/checklist/state.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { useAutosave } from '../shared/useAutosave.ts';
import { useFee } from './useFee.ts';

/** Binds the rules of the checklist to what the visitor enters, and keeps it on the device. */
export const useSelfCheck = (data: SelfCheckData) => {
  const [check, dispatch] = useReducer(reduceCheck, EMPTY_CHECK);
  /** The visitor's day; the server does not know it. */
  const [day, setDay] = useState<string | undefined>(undefined);
  const [removed, setRemoved] = useState<CheckState | undefined>(undefined);
  const loaded = day !== undefined;
  const { state: saveState, settle } = useAutosave(loaded ? check : undefined, (value) =>
    value === EMPTY_CHECK ? deleteCheck(data.id) : saveCheck(data.id, value),
  );

  useEffect(() => {
    void loadCheck(data.id).then((stored) => {
      const known = stored.ok && stored.value !== undefined;
      const state = known ? restoreCheck(stored.value, data) : EMPTY_CHECK;
      settle(
        state,
        stored.ok ? { name: known ? 'tersimpan' : 'belum-ada' } : { name: 'gagal', problem: stored.error },
      );
      dispatch({ type: 'restore', state });
      setDay(today());
    });
  }, []);

  const outcomes = useMemo(
    () => data.items.map((item) => outcomeOf(item, check.answers)),
    [data, check.answers],
  );
  const readiness = useMemo(() => readinessOf(outcomes, check.ticks), [outcomes, check.ticks]);
  const planned = useMemo(
    () =>
      planOf(data.plan, {
        answers: check.answers,
        dates: check.dates ?? {},
        holidays: check.holidays ?? [],
      }),
    [data, check.answers, check.dates, check.holidays],
  );
  const fee = useFee(data, check, day);
  return {
    check,
    dispatch,
    loaded,
    day,
    saveState,
    outcomes,
    readiness,
    planned,
    fee,
    removed,
    reset: () => {
      setRemoved(check);
      dispatch({ type: 'reset' });
    },
    undoReset: () => {
      if (removed) dispatch({ type: 'restore', state: removed });
      setRemoved(undefined);
    },
  };
};
