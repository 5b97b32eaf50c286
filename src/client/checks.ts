import type { CheckState } from '../domain/checklist/state.ts';
import { ok, type Result } from '../lib/result.ts';
import { readStore, writeStore, type StorageProblem } from './db.ts';

/** Reads a stored self-check by today's content; nothing where none is stored. */
export type ReadCheck = (stored: unknown) => CheckState | undefined;

const isSame = (a: CheckState | undefined, b: CheckState | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps the self-check of a service and answers with what the device then holds. What another window stored since this
 * one and the device `agreed` is taken in; what merges the two is fetched only then.
 * @param state nothing takes it from the device
 */
export const saveCheck = async (
  serviceId: string,
  state: CheckState | undefined,
  agreed: CheckState | undefined,
  read: ReadCheck,
): Promise<Result<CheckState | undefined, StorageProblem>> => {
  const other = await writeStore(async (transaction) => {
    const checks = transaction.objectStore('checks');
    const stored = read(await checks.get(serviceId));
    if (!isSame(stored, agreed) && !isSame(stored, state)) return { stored };
    await (state ? checks.put(state, serviceId) : checks.delete(serviceId));
    return undefined;
  });
  if (!other.ok) return other;
  if (!other.value) return ok(state);
  const { mergeChecks } = await import('../domain/checklist/merge.ts');
  const empty = { answers: {}, ticks: {} };
  const { stored } = other.value;
  const merged = mergeChecks(agreed ?? empty, state ?? empty, stored ?? empty);
  return saveCheck(serviceId, merged, stored, read);
};

/** What was kept of the self-check of a service; not yet checked against today's content. */
export const loadCheck = (serviceId: string) =>
  readStore((db): Promise<unknown> => db.get('checks', serviceId));
