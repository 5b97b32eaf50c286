import { useEffect, useRef, useState } from 'preact/hooks';
import type { StorageProblem } from '../../client/db.ts';
import { askToKeep } from '../../client/persist.ts';
import type { Result } from '../../lib/result.ts';
import type { SaveState } from './SaveStatus.tsx';

/** A change is on its way to the store after this time at most, however fast the next one follows. */
const DELAY_MS = 120;

/** Keeps a value on the device while it changes. `undefined` means that there is nothing to keep yet. */
export const useAutosave = <T>(
  value: T | undefined,
  save: (value: T) => Promise<Result<unknown, StorageProblem>>,
) => {
  const [state, setState] = useState<SaveState>({ name: 'belum-ada' });
  const latest = useRef(value);
  const saved = useRef<T | undefined>(undefined);
  /** What the device confirmed. */
  const stored = useRef<T | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  latest.current = value;

  const flush = useRef(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const writing = latest.current;
    if (writing === undefined) return;
    if (writing === saved.current) {
      // Changed, and taken back before that was written.
      if (writing === stored.current) setState({ name: 'tersimpan' });
      return;
    }
    saved.current = writing;
    const result = await save(writing);
    stored.current = result.ok ? writing : undefined;
    if (result.ok) askToKeep();
    else saved.current = undefined;
    if (latest.current === writing)
      setState(result.ok ? { name: 'tersimpan' } : { name: 'gagal', problem: result.error });
  });

  useEffect(() => {
    if (value === undefined || value === saved.current) return;
    setState((before) => (before.name === 'gagal' ? before : { name: 'menyimpan' }));
    timer.current ??= setTimeout(() => void flush.current(), DELAY_MS);
  }, [value]);

  useEffect(() => {
    const leave = () => void flush.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);

  /** Says what the device holds when the page has asked it: this value, in this state. */
  const settle = (known: T | undefined, told: SaveState) => {
    saved.current = known;
    stored.current = told.name === 'tersimpan' ? known : undefined;
    setState(told);
  };
  // What was just entered is not stored yet, whatever was said of the entry before it.
  const told: SaveState =
    state.name === 'tersimpan' && value !== undefined && value !== saved.current
      ? { name: 'menyimpan' }
      : state;
  return { state: told, settle, flush: flush.current };
};
