import { err, ok, type Result } from '../../lib/result.ts';
import type { ImportProblem } from './import-problem.ts';
import { SCHEMA_VERSION } from './paket.ts';

type Json = Record<string, unknown>;

/** How to lift a package from the version of the key to the next one. */
export type Lifts = Readonly<Record<number, (paket: Json) => Json>>;

/** A new version adds the lift from the one before and keeps the others. */
const LIFTS: Lifts = {
  // Version 2 added the revision and the remarks, and changed nothing that was there.
  1: (paket) => paket,
};

/**
 * Lifts an older package to today's schema version; a newer one is refused, not guessed at. The outcome is still to be
 * checked: a lift changes what changed between two versions and takes nothing else for granted.
 */
export const migrate = (
  paket: Json,
  lifts: Lifts = LIFTS,
  today: number = SCHEMA_VERSION,
): Result<Json, ImportProblem> => {
  const version = paket['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err({ code: 'versi-tidak-dikenal', version: String(version).slice(0, 20) });
  if (version > today) return err({ code: 'versi-lebih-baru', version: String(version) });
  let lifted = paket;
  for (let from = version; from < today; from += 1) {
    const lift = lifts[from];
    if (!lift) throw new Error(`no way from schema version ${from} to ${from + 1}`);
    lifted = { ...lift(lifted), schemaVersion: from + 1 };
  }
  return ok(lifted);
};
