import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { loadCheck, saveCheck } from '../../client/checks.ts';
import { today } from '../../client/clock.ts';
import { hearWindows, tellWindows } from '../../client/windows.ts';
import type { SelfCheckData } from '../../data/self-check.ts';
import { outcomeOf } from '../../domain/checklist/outcome.ts';
import { readinessOf } from '../../domain/checklist/readiness.ts';
import { restoreCheck } from '../../domain/checklist/restore.ts';
import { EMPTY_CHECK, reduceCheck, type CheckState } from '../../domain/checklist/state.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { useAutosave } from '../shared/useAutosave.ts';
import { useFee } from './useFee.ts';
import { useLater } from './useLater.ts';

/** Binds the rules of the checklist to what the visitor enters, and keeps it on the device. */
export const useSelfCheck = (data: SelfCheckData) => {
  const [check, dispatch] = useReducer(reduceCheck, EMPTY_CHECK);
  /** The visitor's day; the server does not know it. */
  const [day, setDay] = useState<string | undefined>(undefined);
  const [removed, setRemoved] = useState<CheckState | undefined>(undefined);
  const loaded = day !== undefined;
  /** The self-check as this window and the device last agreed on it; nothing where none is stored. */
  const agreed = useRef<CheckState | undefined>(undefined);
  const latest = useRef(check);
  latest.current = check;
  const read = (stored: unknown) => (stored === undefined ? undefined : restoreCheck(stored, data));
  const { state: saveState, settle } = useAutosave(loaded ? check : undefined, async (writing) => {
    const saved = await saveCheck(
      data.id,
      writing === EMPTY_CHECK ? undefined : writing,
      agreed.current,
      read,
    );
    if (!saved.ok) return saved;
    agreed.current = saved.value;
    // Taken in from another window, unless something was entered here meanwhile: the next save does it then.
    const state = saved.value ?? EMPTY_CHECK;
    if (latest.current === writing && saved.value !== writing && writing !== EMPTY_CHECK)
      dispatch({ type: 'restore', state });
    tellWindows({ check: data.id, says: 'periksa' });
    return saved;
  });

  const saving = useRef(false);
  saving.current = saveState.name === 'menyimpan';

  useEffect(() => {
    const load = async () => {
      const stored = await loadCheck(data.id);
      const known = stored.ok ? read(stored.value) : undefined;
      return { stored, known, state: known ?? EMPTY_CHECK };
    };
    void load().then(({ stored, known, state }) => {
      agreed.current = known;
      settle(
        state,
        stored.ok ? { name: known ? 'tersimpan' : 'belum-ada' } : { name: 'gagal', problem: stored.error },
      );
      dispatch({ type: 'restore', state });
      setDay(today());
    });
    return hearWindows((message) => {
      if (message.says === 'bersih') return dispatch({ type: 'reset' });
      // What is entered here and not yet stored is merged when it is.
      if (!('check' in message) || message.check !== data.id || saving.current) return;
      void load().then(({ stored, known, state }) => {
        if (!stored.ok || saving.current) return;
        agreed.current = known;
        settle(state, { name: 'tersimpan' });
        dispatch({ type: 'restore', state });
      });
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: it reads and listens by what stays as it is
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
        off: {
          lists: data.holidays,
          own: check.holidays ?? [],
          skipsJointLeave: check.skipsJointLeave ?? false,
        },
      }),
    [data, check.answers, check.dates, check.holidays, check.skipsJointLeave],
  );
  const later = useLater(loaded && check !== EMPTY_CHECK);
  const fee = useFee(data, check, day, later.part);
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
    later,
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
