import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { deleteCheck, loadCheck, saveCheck } from '../../client/checks.ts';
import type { SelfCheckData } from '../../data/self-check.ts';
import { outcomeOf } from '../../domain/checklist/outcome.ts';
import { readinessOf } from '../../domain/checklist/readiness.ts';
import { EMPTY_CHECK, reduceCheck, restoreCheck, type CheckState } from '../../domain/checklist/state.ts';
import { useAutosave } from '../shared/useAutosave.ts';

/** Binds the rules of the checklist to what the visitor enters, and keeps it on the device. */
export const useSelfCheck = (data: SelfCheckData) => {
  const [check, dispatch] = useReducer(reduceCheck, EMPTY_CHECK);
  const [loaded, setLoaded] = useState(false);
  const [removed, setRemoved] = useState<CheckState | undefined>(undefined);
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
      setLoaded(true);
    });
  }, []);

  const outcomes = useMemo(
    () => data.items.map((item) => outcomeOf(item, check.answers)),
    [data, check.answers],
  );
  const readiness = useMemo(() => readinessOf(outcomes, check.ticks), [outcomes, check.ticks]);
  return {
    check,
    loaded,
    saveState,
    outcomes,
    readiness,
    removed,
    answer: (question: string, answer: string) => dispatch({ type: 'answer', question, answer }),
    tick: (item: string, tick: 'ada' | 'belum') => dispatch({ type: 'tick', item, tick }),
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
