import { checkReader } from '../domain/checklist/restore.ts';
import { EMPTY_CHECK, reduceCheck, type CheckState } from '../domain/checklist/state.ts';
import { QUIETLY } from '../lib/reading/readers.ts';
import { loadCheck, saveCheck } from './checks.ts';
import { tellWindows } from './windows.ts';

const whole = checkReader();
/** A self-check as the device holds it: what its service knows of it is not known on a page. */
const read = (stored: unknown): CheckState | undefined =>
  stored === undefined ? undefined : whole(stored, QUIETLY);

/** What the self-check of a service holds of its papers, by requirement slug. */
export const loadTicks = async (service: string): Promise<CheckState['ticks']> => {
  const stored = await loadCheck(service);
  return (stored.ok && read(stored.value)?.ticks) || {};
};

/**
 * Sets one tick of a self-check, takes in what another window stored meanwhile, and tells the others.
 * @returns whether the device took it
 */
export const saveTick = async (service: string, slug: string, isThere: boolean): Promise<boolean> => {
  const stored = await loadCheck(service);
  if (!stored.ok) return false;
  const agreed = read(stored.value);
  const before = agreed ?? EMPTY_CHECK;
  const { [slug]: _, ...others } = before.ticks;
  const after = isThere
    ? reduceCheck(before, { type: 'tick', item: slug, tick: 'ada' })
    : { ...before, ticks: others };
  const saved = await saveCheck(service, after, agreed, read);
  if (saved.ok) tellWindows({ check: service, says: 'periksa' });
  return saved.ok;
};
