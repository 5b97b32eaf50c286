import { err, ok, type Result } from '../result.ts';
import type { ImportProblem } from './import-problem.ts';
import { SCHEMA_VERSION } from './paket.ts';

type Json = Record<string, unknown>;

/** How to lift a package from the version of the key to the next one. */
const STEPS: Readonly<Record<number, (paket: Json) => Json>> = {};

/** Lifts an older package to today's schema version; a newer one is refused, not guessed at. */
export const migrate = (paket: Json): Result<Json, ImportProblem> => {
  const version = paket['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err({ code: 'versi-tidak-dikenal', version: String(version).slice(0, 20) });
  if (version > SCHEMA_VERSION) return err({ code: 'versi-lebih-baru', version: String(version) });
  let lifted = paket;
  for (let from = version; from < SCHEMA_VERSION; from += 1) lifted = STEPS[from]?.(lifted) ?? lifted;
  return ok(lifted);
};
