import { writeStore, readStore } from './db.ts';

type Unknown = Readonly<Record<string, unknown>>;
const record = (value: unknown): Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unknown) : {};

/** What the self-check of a service holds of its papers, by requirement slug. */
export const loadTicks = async (service: string): Promise<Unknown> => {
  const stored = await readStore((db): Promise<unknown> => db.get('checks', service));
  return stored.ok ? record(record(stored.value)['ticks']) : {};
};

/**
 * Sets one tick and leaves all else of the self-check as the device holds it, in one transaction.
 * @returns whether the device took it
 */
export const saveTick = async (service: string, slug: string, isThere: boolean): Promise<boolean> => {
  const saved = await writeStore(async (transaction) => {
    const checks = transaction.objectStore('checks');
    const stored = record(await checks.get(service));
    const { [slug]: _, ...others } = record(stored['ticks']);
    const ticks = isThere ? { ...others, [slug]: 'ada' } : others;
    await checks.put({ answers: {}, ...stored, ticks }, service);
  });
  return saved.ok;
};
